import { ComparisonDocument, FrameDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { useAnswer } from '../../state/loading.js';
import { asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { chosenPattern } from '../overview/overview-pattern.js';
import { Difference } from './difference.js';
import { SideFields } from './side-fields.js';
import { chosenSides, type Sides } from './sides.js';
import { SimilarLands } from './similar-lands.js';
import { SmallNets } from './small-nets.js';

function Compared({ sides }: { readonly sides: Sides }) {
  const [left, right] = sides.map(({ land, at }) => ({ land, at: at ?? null }));
  const asked = useAnswer(ComparisonDocument, left && right ? { pattern: chosenPattern(), left, right, language: spoken.value } : null);
  return (
    <>
      <Answer asked={asked}>{({ comparison }) => <Difference found={comparison} sides={sides} />}</Answer>
      <SmallNets sides={sides} />
    </>
  );
}

/** Two Länder side by side, or one at two days. */
export function ComparisonScreen() {
  const { comparison } = texts.value;
  const [land] = view.value.details.lands;
  const frame = useAnswer(FrameDocument, { at: asOf.value });
  return (
    <>
      <ScreenHeading title={comparison.title}><p class="kern-body lead">{comparison.lead}</p></ScreenHeading>
      <Answer asked={frame}>
        {({ federalStates }) => {
          const today = view.value.details.validAt ?? federalStates[0]?.asOf.validAt ?? '';
          const sides = chosenSides(today);
          return (
            <>
              <SideFields today={today} />
              {sides ? <Compared sides={sides} /> : <p class="kern-body kern-body--muted">{comparison.ask}</p>}
              {land !== undefined && <SimilarLands land={land} />}
            </>
          );
        }}
      </Answer>
    </>
  );
}
