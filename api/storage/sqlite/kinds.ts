import type { Fact } from '../../domain/model/fact.js';

/** A value by which facts are narrowed down, and what it is a value of. */
export interface Kind {
  readonly field: 'ACTOR_KIND' | 'ACTION_AREA' | 'COOPERATION_KIND' | 'AFFILIATION_KIND' | 'DISRUPTED_KIND';
  readonly value: string;
}

const each = (field: Kind['field'], values: readonly string[]): readonly Kind[] => [...new Set(values)].map((value) => ({ field, value }));

/** The values by which a fact can be narrowed down. */
export function kindsOf(fact: Pick<Fact, 'type' | 'content'>): readonly Kind[] {
  const typed = fact as Fact;
  switch (typed.type) {
    case 'Actor': {
      const { kind, furtherKinds, actionAreas } = typed.content;
      return [...each('ACTOR_KIND', [kind, ...furtherKinds]), ...each('ACTION_AREA', actionAreas)];
    }
    case 'Cooperation':
      return each('COOPERATION_KIND', typed.content.kinds);
    case 'Affiliation':
      return each('AFFILIATION_KIND', [typed.content.kind]);
    case 'Disruption':
      return each('DISRUPTED_KIND', typed.content.actorKind === null ? [] : [typed.content.actorKind]);
    default:
      return [];
  }
}
