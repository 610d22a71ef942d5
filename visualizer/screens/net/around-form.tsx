import type { NetNode } from '../../graph/net.js';
import { view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { showAround } from './selecting.js';
import { nodeName } from './words.js';

const STEPS = [1, 2, 3];

/** How much of the Land around the chosen actor is shown. */
export function AroundForm({ node }: { readonly node: NetNode }) {
  const { net } = texts.value;
  const { around } = view.value.details;
  return (
    <div class="around">
      <label class="kern-label" for="around">{net.around}</label>
      <select id="around" class="small-select" title={net.aroundOf(nodeName(node))} value={around ?? ''} onChange={(event) => showAround(node.id, Number(event.currentTarget.value) || null)}>
        <option value="">{net.aroundAll}</option>
        {STEPS.map((steps) => <option key={steps} value={steps}>{net.aroundSteps(steps)}</option>)}
      </select>
    </div>
  );
}
