import { RouteDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { routeInput } from '../route/route-input.js';

/** In one sentence, how a request comes to those who are responsible; the steps stand on a screen of their own. */
export function FinderRoute({ place, task }: { readonly place: string; readonly task: string }) {
  const { route } = texts.value;
  const { targetGroup } = view.value.details;
  const asked = useAnswer(RouteDocument, { input: routeInput({ start: place, task, targetGroup, overSuspended: false }), at: asOf.value, language: spoken.value });
  return (
    <section class="finder-route">
      <h3 class="subheading">{route.finderTitle}</h3>
      <Answer asked={asked}>
        {(answer) => <p class="kern-body">{answer.route.text} <a class="kern-link" href={addressOf({ room: 'route' }, { start: place, task, targetGroup })}>{route.whole}</a></p>}
      </Answer>
    </section>
  );
}
