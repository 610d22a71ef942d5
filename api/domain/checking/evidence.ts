import type { Evidence } from '../model/source.js';
import { problem, type Problem } from '../model/problem.js';

/** Evidence that can be looked up again: a locator, unique in its source, and hash and length only together. */
export function evidenceProblems(evidence: readonly Evidence[]): readonly Problem[] {
  const places = evidence.map((item) => `${item.source}\n${item.locator}`);
  return evidence.flatMap((item, index) => {
    const path = `evidence.${index}`;
    return [
      ...(item.locator.trim() === '' ? [problem(`${path}.locator`, 'say where in the source to look')] : []),
      ...(places.indexOf(places[index] ?? '') < index ? [problem(`${path}.locator`, 'the same place of the same source is named twice')] : []),
      ...hashProblems(path, item),
    ];
  });
}

function hashProblems(path: string, { passageSha256, passageLength }: Evidence): readonly Problem[] {
  if ((passageSha256 === null) !== (passageLength === null)) return [problem(path, 'passage hash and length belong together')];
  if (passageSha256 === null || passageLength === null) return [];
  return [
    ...(/^[0-9a-f]{64}$/.test(passageSha256) ? [] : [problem(`${path}.passageSha256`, 'must be 64 lower-case hexadecimal digits')]),
    ...(Number.isInteger(passageLength) && passageLength > 0 ? [] : [problem(`${path}.passageLength`, 'must be a whole number above 0')]),
  ];
}
