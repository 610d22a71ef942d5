import type { Finding, NetNode } from './net.js';

/** A role of a pattern: what sort of actor it asks for. */
export type Sought = NonNullable<NonNullable<Finding['slot']>['role']>;

const fits = ({ actionAreas }: Sought, node: NetNode): boolean => actionAreas.length === 0 || actionAreas.some((area) => node.actionAreas.includes(area));

/** The one among several that can stand for all of them in the whole Land: the only one, or the only one that stands for its kind. */
function single(nodes: readonly NetNode[]): NetNode | undefined {
  const aggregates = nodes.filter(({ aggregate }) => aggregate);
  const [only, ...others] = aggregates.length > 0 ? aggregates : nodes;
  return others.length === 0 && only?.places.length === 0 ? only : undefined;
}

/**
 * The actor that plainly fills a role: of the role's first kind that the Land has, the only one or the one that stands
 * for all; else one of those who serve the whole country. Undefined where several could be meant. O(kinds × nodes).
 */
export function actorSought(sought: Sought, nodes: readonly NetNode[]): NetNode | undefined {
  const fitting = nodes.filter((node) => !node.ghost && fits(sought, node));
  for (const ofLand of [true, false]) {
    for (const kind of sought.kinds) {
      const own = fitting.filter((node) => node.ofLand === ofLand && node.kinds.includes(kind));
      if (own.length > 0) return single(own);
    }
  }
  return undefined;
}

const slug = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** A node for a role where no actor plainly fills it: the same for the same role in every pattern. */
export function roleNode({ name, kinds, actionAreas }: Sought, nodes: readonly NetNode[]): NetNode {
  const level = nodes.find((node) => node.kinds.some((kind) => kinds.includes(kind)))?.level ?? 'STATE';
  return {
    id: `rolle:${[...kinds, ...actionAreas].map(slug).join('~')}`,
    ghost: false, folded: null, open: true, name, shortName: null, kinds, actionAreas, level, aggregate: false, ofLand: true, places: [], disruption: null,
  };
}
