import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { SimilarLandsDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import { chosenPattern } from '../overview/overview-pattern.js';

const name = (land: FederalStateCode): string => labelOf(federalStateCode, land);

/** Who agrees with the Land in how much of what is known of both; the Länder stay in their order and are not ranked. */
export function SimilarLands({ land }: { readonly land: FederalStateCode }) {
  const { comparison } = texts.value;
  const asked = useAnswer(SimilarLandsDocument, { pattern: chosenPattern(), land, at: asOf.value });
  return (
    <section class="similar" aria-labelledby="similar-title">
      <h2 class="kern-heading-small" id="similar-title">{comparison.similar}</h2>
      <p class="remark">{comparison.similarTo(name(land))}</p>
      <Answer asked={asked}>
        {({ federalState: { similarStates }, overview: { groups } }) => (
          <>
            {similarStates.length === 0 && <p class="kern-body">{comparison.noSimilar}</p>}
            <ul class="similar__lands">
              {federalStateCode.values.flatMap((code) => {
                const one = similarStates.find((candidate) => candidate.land === code);
                return one ? [<li key={code}><a class="kern-link" href={addressWith({ lands: [land, code], against: null })}>{name(code)}</a> <span class="quiet">{comparison.equal(Math.round(one.similarity * one.comparedRows), one.comparedRows)}</span></li>] : [];
              })}
            </ul>
            {groups.length > 0 && <><h3 class="subheading">{comparison.alike}</h3><ul class="statements">{groups.map((group) => <li key={group.join()}>{group.map(name).join(', ')}</li>)}</ul></>}
          </>
        )}
      </Answer>
    </section>
  );
}
