import { PatternsDocument } from '../../api/generated/operations.js';
import { Select } from '../../display/select.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { patternDetail } from './overview-pattern.js';

/** Which pattern the Länder are held against; one that does not hold on the day is listed while it is chosen. */
export function PatternSelect({ chosen }: { readonly chosen: { readonly id: string; readonly name: string } }) {
  const patterns = useAnswer(PatternsDocument, { at: asOf.value, language: spoken.value });
  const listed = patterns.loaded.state === 'ready' ? patterns.loaded.answer.referencePatterns : [];
  const all = listed.some(({ id }) => id === chosen.id) ? listed : [chosen, ...listed];
  return (
    <Select class="overview-pattern" id="pattern" label={texts.value.overview.pattern} value={chosen.id} onChoose={(value) => go(addressWith({ pattern: patternDetail(value), cell: null, pair: null }))}>
      {all.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </Select>
  );
}
