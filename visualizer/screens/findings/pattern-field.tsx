import { PatternsDocument } from '../../api/generated/operations.js';
import { Select } from '../../display/select.js';
import { useAnswer } from '../../state/loading.js';
import { adjust, asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';

/** The pattern that findings are about; one that does not hold on the day is listed while it is chosen. */
export function PatternField() {
  const { findings } = texts.value;
  const { pattern } = view.value.details;
  const { loaded } = useAnswer(PatternsDocument, { at: asOf.value, language: spoken.value });
  const listed = loaded.state === 'ready' ? loaded.answer.referencePatterns : [];
  const known = pattern === null || listed.some(({ id }) => id === pattern);
  return (
    <Select id="finding-pattern" label={findings.askedBy} value={pattern ?? ''} onChoose={(value) => adjust({ pattern: value || null })}>
      <option value="">{findings.anyPattern}</option>
      {!known && <option value={pattern}>{findings.otherPattern}</option>}
      {listed.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </Select>
  );
}
