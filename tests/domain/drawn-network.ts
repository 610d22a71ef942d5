import { constellationOf, type Constellation } from '../../api/domain/constellation/constellation.js';
import type { ActorContent, CooperationContent } from '../../api/domain/model/contents.js';
import type { ContentOf, Fact, FactType, FactVersion } from '../../api/domain/model/fact.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../schema/vocabulary/cooperation-kind.js';

const ACTOR: ActorContent = {
  kind: 'OTHER', furtherKinds: [], level: 'STATE', name: { de: '', en: null }, shortName: null, otherNames: [], aggregate: false, areas: ['08'],
  actionAreas: [], actionAreaBasis: null, officialKeys: [], contact: null, website: null,
};
const COOPERATION: CooperationContent = {
  kinds: ['UNSPECIFIED'], participants: [], areas: ['08'], status: 'ACTIVE', tasks: [], deadline: null, frequency: null, channel: null, note: null,
};

export function factOf<T extends FactType>(type: T, id: string, content: ContentOf[T]): FactVersion<T> {
  return {
    id, type, version: 1, validFrom: '2019-01-01', validTo: null, attestedFrom: null, attestedTo: null, scope: 'NAMED', confidence: 'HIGH', evidence: [],
    recordedAt: '2026-01-01T00:00:00.000Z', recordedRevision: 1, supersededAt: null, supersededRevision: null, recordedBy: 'test', changeReason: null, content,
  };
}

/**
 * A network drawn in a few lines: `a:KIND` is an actor, `a b c : KIND` a cooperation of all it names, `a < b` makes a
 * part of b. Actors that no line introduces are of kind OTHER.
 */
export function drawn(lines: string): Constellation {
  const facts = new Map<string, Fact>();
  const affiliations: FactVersion<'Affiliation'>[] = [];
  const actor = (name: string, kind: ActorKind = 'OTHER'): string => {
    const id = `actor:${name}`;
    if (!facts.has(id)) facts.set(id, factOf('Actor', id, { ...ACTOR, kind, name: { de: name, en: null } }));
    return id;
  };
  for (const line of lines.split('\n').map((each) => each.trim()).filter((each) => each !== '')) {
    const [left = '', right = ''] = line.split(/\s*[:<]\s*/);
    const names = left.split(/\s+/);
    if (line.includes('<')) affiliations.push(factOf('Affiliation', `affiliation:${affiliations.length}`, { kind: 'PART_OF', actor: actor(left), other: actor(right) }));
    else if (names.length === 1) actor(left, right as ActorKind);
    else {
      const id = `cooperation:${facts.size}`;
      const participants = names.map((name) => ({ actor: actor(name), position: 'PARTNER' as const, certain: true }));
      facts.set(id, factOf('Cooperation', id, { ...COOPERATION, kinds: [(right || 'UNSPECIFIED') as CooperationKind], participants }));
    }
  }
  return constellationOf([...facts.values()], [], affiliations);
}
