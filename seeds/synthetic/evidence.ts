import { createHash } from 'node:crypto';
import { foldPassage } from '../../api/domain/naming/fold.js';
import type { Evidence, Source } from '../../api/domain/model/source.js';
import type { Random } from './random.js';

/** Every source says in its title that there is no such document. */
export function syntheticSources(prefix: string, title: string, count: number): readonly Source[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return { id: `source:syn-${prefix}-${number}`, title: `${title}: Quelle ${number}`, publisher: null, publishedOn: '2020-11-19', url: null, kind: 'THIRD_PARTY' };
  });
}

/** One place in one of the sources, seldom two. */
export function someEvidence(random: Random, sources: readonly Source[]): readonly Evidence[] {
  const first = evidenceIn(random.pick(sources), random);
  const second = random.chance(0.15) ? [evidenceIn(random.pick(sources), random)] : [];
  return [first, ...second.filter(({ source, locator }) => source !== first.source || locator !== first.locator)];
}

/** Some place in the source. */
export function evidenceIn(source: Pick<Source, 'id' | 'title'>, random: Random): Evidence {
  const locator = `Abschnitt ${random.below(40) + 1}, Absatz ${random.below(9) + 1}`;
  return { source: source.id, locator, ...passage(`${source.title}, ${locator}`), retrievedAt: null, assertedBy: null };
}

/** The passage that would stand there. */
function passage(text: string): Pick<Evidence, 'passageSha256' | 'passageLength'> {
  const folded = foldPassage(text);
  return { passageSha256: createHash('sha256').update(folded).digest('hex'), passageLength: Array.from(folded).length };
}
