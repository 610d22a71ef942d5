import { landView, type LandFacts, type LandView } from '../../../../api/domain/analysis/land-view.js';
import type { AbsenceContent, CooperationContent } from '../../../../api/domain/model/contents.js';
import type { ActorFact, Fact, ReferencePatternFact } from '../../../../api/domain/model/fact.js';
import type { Known } from '../../../../api/domain/text/known.js';
import { PATTERN } from '../../analysis/slots/land.js';
import { actors, fact, parties, WORLD } from '../world.js';

const SINCE = { validFrom: '2019-01-01' };

/** The pattern of the analyses' tests under a name that people would give it. */
export const NAMED: ReferencePatternFact = {
  ...PATTERN, validTo: '2023-01-01', content: { ...PATTERN.content, name: { de: 'IQ und BA im Land', en: 'IQ and BA in the Land' } },
};

/** Subprojects are of the fields of work that their names say. */
const inAreas = (actor: ActorFact): ActorFact => {
  const area = /^actor:(hsp\d)/.exec(actor.id)?.[1]?.toUpperCase() as 'HSP1' | undefined;
  return area ? { ...actor, content: { ...actor.content, actionAreas: [area], actionAreaBasis: 'STATED' } } : actor;
};

/** The drawn actors, all of them at work since 2019; Berlin's subprojects serve Bayern here. */
export const ACTORS: readonly ActorFact[] = actors().filter((each): each is ActorFact => each.type === 'Actor').map((actor) => {
  const areas = /^actor:hsp/.test(actor.id) ? ['09'] : actor.content.areas;
  return inAreas({ ...actor, ...SINCE, content: { ...actor.content, areas } });
});

export const without = (...names: readonly string[]): readonly ActorFact[] => ACTORS.filter(({ id }) => !names.includes(id.replace('actor:', '')));

type More = Partial<Omit<Fact, 'type' | 'content'>>;

/** `lnw-by + rd-by`, as everywhere in the tests of sentences. */
export const cooperation = (who: string, content: Partial<CooperationContent> = {}, more: More = {}): Fact =>
  fact('Cooperation', { kinds: ['ROUND_TABLE'], participants: parties(who), areas: ['09'], ...content }, { ...SINCE, ...more });

export const absence = (content: Partial<AbsenceContent>, more: More = {}): Fact => fact('Absence', { area: '09', ...content }, { ...SINCE, ...more });

export const side = (...kinds: AbsenceContent['sides'][number]['kinds']) => ({ kinds, actionAreas: [], actor: null });

export interface Seen {
  readonly view: LandView;
  readonly known: Known;
}

/** Bayern on a day, with what its facts name. */
export function bavaria(facts: readonly Fact[], { affiliations = [], asked = [], ...more }: { readonly affiliations?: LandFacts['affiliations']; readonly asked?: readonly string[]; readonly validAt?: string } = {}): Seen {
  const view = landView({ land: 'BY', validAt: '2020-11-19', outsiders: [], denied: new Set(), affiliations, asked: new Set(asked), facts, ...more });
  const byId = new Map([...WORLD_FACTS, ...facts, ...affiliations].map((each) => [each.id, each]));
  return { view, known: { fact: (id) => byId.get(id), area: WORLD.area } };
}

const WORLD_FACTS: readonly Fact[] = actors();
