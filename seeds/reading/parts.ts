import type { AreaKey } from '../../api/domain/model/area.js';
import type { Ambiguity } from '../../api/domain/model/contents.js';
import { groupBy } from '../../api/domain/model/group.js';
import type { PatternEdge, PatternRole } from '../../api/domain/model/pattern.js';
import type { Evidence } from '../../api/domain/model/source.js';
import { readAmbiguities } from '../rows/ambiguities.js';
import { readEdges } from '../rows/edges.js';
import { readEvidence } from '../rows/evidence.js';
import { readRoles } from '../rows/roles.js';
import type { Part } from './part.js';
import type { Reading } from './row-type.js';

/** What facts are put together from, in the order of files and lines. */
export interface Parts {
  evidence(owner: string): readonly Evidence[];
  ambiguities(task: string): readonly Ambiguity[];
  roles(owner: string): readonly PatternRole[];
  edges(owner: string): readonly PatternEdge[];
  /** The keys themselves, with the places of an Agentur district where one is named. */
  places(keys: readonly AreaKey[]): readonly AreaKey[];
  readonly rows: PartRows;
}

/** All rows of each kind of part. */
export interface PartRows {
  readonly evidence: readonly Part<Evidence>[];
  readonly ambiguities: readonly Part<Ambiguity>[];
  readonly roles: readonly Part<PatternRole>[];
  readonly edges: readonly Part<PatternEdge>[];
}

export function readParts(reading: Reading, places: Parts['places']): Parts {
  const evidence = readEvidence(reading);
  const evidenceOf = byOwner(evidence);
  const ambiguities = readAmbiguities(reading, evidenceOf);
  const [roles, edges] = [readRoles(reading), readEdges(reading)];
  return {
    evidence: evidenceOf, ambiguities: byOwner(ambiguities), roles: byOwner(roles), edges: byOwner(edges), places,
    rows: { evidence, ambiguities, roles, edges },
  };
}

function byOwner<T>(parts: readonly Part<T>[]): (owner: string) => readonly T[] {
  const groups = groupBy(parts, (part) => part.owner);
  return (owner) => (groups.get(owner) ?? []).flatMap((part) => (part.value === null ? [] : [part.value]));
}
