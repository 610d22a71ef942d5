import { statementsByNode } from '../../graph/by-node.js';
import type { Net } from '../../graph/net.js';
import { announce } from '../../state/announcement.js';
import { adjust, view } from '../../state/navigation.js';
import { ARRANGEMENTS, type Arrangement } from '../../state/view.js';
import { texts } from '../../texts/texts.js';

/** The actor with most statements: whose surroundings are shown when nobody is chosen. */
function busiest(net: Net): string | null {
  const told = statementsByNode(net);
  const actors = net.nodes.filter(({ ghost, open }) => !ghost && !open).map(({ id }) => ({ id, count: told.get(id)?.length ?? 0 }));
  return actors.reduce<{ id: string; count: number } | null>((best, one) => (best && best.count >= one.count ? best : one), null)?.id ?? null;
}

function arrange(arrangement: Arrangement, net: Net): void {
  const { actor, around } = view.value.details;
  const { arranged, arrangements } = texts.value.net;
  if (arrangement === 'umfeld') adjust({ arrangement, frame: null, actor: actor ?? busiest(net), around: around ?? 1 });
  else adjust({ arrangement, frame: null, around: view.value.details.arrangement === 'umfeld' ? null : around });
  announce(arranged(arrangements[arrangement]));
}

/** How the nodes stand: in lanes, freely, or around one of them. */
export function ArrangementChoice({ net }: { readonly net: Net }) {
  const { arrangement: label, arrangements } = texts.value.net;
  return (
    <span class="arrangement">
      <label class="kern-label" for="arrangement">{label}</label>
      <select id="arrangement" class="small-select" value={view.value.details.arrangement} onChange={(event) => arrange(event.currentTarget.value as Arrangement, net)}>
        {ARRANGEMENTS.map((one) => <option key={one} value={one}>{arrangements[one]}</option>)}
      </select>
    </span>
  );
}
