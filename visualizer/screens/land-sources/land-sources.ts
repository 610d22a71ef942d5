import type { LandSourcesQuery } from '../../api/generated/operations.js';
import { namesLand } from '../../graph/statements.js';

type Constellation = LandSourcesQuery['federalState']['constellation'];
type Cited = Constellation['cooperations'][number];
export type Source = Cited['evidence'][number]['source'];

/** A source with what it says of the Land. */
export interface SourceRow {
  readonly source: Source;
  /** How many statements about the Land stand on it. */
  readonly statements: number;
  /** Places in it that are named as evidence, each once. */
  readonly places: number;
  /** Of these, found again at a verification; and those of which there is nothing to look for. */
  readonly verified: number;
  readonly notCheckable: number;
}

/** The facts that name the Land with this two-digit key; an actor does where its areas lie in it. */
function factsAbout({ actors, cooperations, responsibilities, absences, disruptions }: Constellation, land: string): readonly Cited[] {
  const own = actors.filter(({ areas }) => areas.some(({ key }) => key.startsWith(land)));
  return [...own, ...cooperations, ...responsibilities, ...absences, ...disruptions].filter(({ scope }) => namesLand(scope));
}

interface Found {
  readonly source: Source;
  readonly statements: Set<string>;
  readonly places: Map<string, Cited['evidence'][number]>;
}

/** The sources that speak of the Land, those with most statements first; ties by title. O(evidence). */
export function sourceRows(constellation: Constellation, land: string): readonly SourceRow[] {
  const found = new Map<string, Found>();
  for (const { id, evidence } of factsAbout(constellation, land)) {
    for (const proof of evidence) {
      const row = found.get(proof.source.id) ?? { source: proof.source, statements: new Set(), places: new Map() };
      row.statements.add(id);
      row.places.set(`${proof.locator} ${proof.passageSha256 ?? ''}`, proof);
      found.set(proof.source.id, row);
    }
  }
  const rows = [...found.values()].map(({ source, statements, places }): SourceRow => {
    const all = [...places.values()];
    return {
      source, statements: statements.size, places: all.length,
      verified: all.filter(({ verifiedAt }) => verifiedAt !== null).length, notCheckable: all.filter(({ passageSha256 }) => passageSha256 === null).length,
    };
  });
  return rows.sort((a, b) => b.statements - a.statements || a.source.title.localeCompare(b.source.title, 'de'));
}
