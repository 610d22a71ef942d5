import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import { ABROAD, GERMANY, type AreaKey } from '../../api/domain/model/area.js';
import type { ContentOf, FactType, Statement } from '../../api/domain/model/fact.js';
import type { Source } from '../../api/domain/model/source.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import type { Dates } from './dates.js';
import { someEvidence } from './evidence.js';
import { weighted, type Random } from './random.js';

/** What every statement of one part of the network draws from. */
export interface Ground {
  readonly random: Random;
  readonly sources: readonly Source[];
}

const confidence = weighted<Confidence>([['HIGH', 60], ['MEDIUM', 30], ['LOW', 10]]);

/** A new fact. */
export function newFact<T extends FactType>(
  { random, sources }: Ground, { id, type, content }: { readonly id: string; readonly type: T; readonly content: ContentOf[T] },
  { dates, scope }: { readonly dates: Dates; readonly scope: Scope },
): Move<T> {
  const statement: Statement<T> = { ...dates, scope, confidence: confidence(random), evidence: someEvidence(random, sources), content };
  return { id, type, kind: 'NEW', day: null, statement };
}

/** The scope that goes with areas: a named place now and then only as an example. */
export function scopeOf(areas: readonly AreaKey[], random: Random): Scope {
  if (areas.includes(GERMANY)) return 'FEDERAL';
  if (areas.includes(ABROAD)) return 'ABROAD';
  return random.chance(0.05) ? 'EXAMPLE' : 'NAMED';
}
