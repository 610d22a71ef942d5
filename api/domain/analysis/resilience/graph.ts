import { UndirectedGraph } from 'graphology';
import { overlaps } from '../../model/area.js';
import type { CooperationFact } from '../../model/fact.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView } from '../land-view.js';
import { decides } from '../slots/confidence.js';

/** Whether a node is an actor or a cooperation. */
export interface GraphNode {
  readonly kind: 'ACTOR' | 'COOPERATION';
}
export type LandGraph = UndirectedGraph<GraphNode>;

/**
 * Who is joined to whom in a Land by what a source names: two sorts of nodes, actors and active cooperations, and a
 * line from each cooperation to its participants; a part is joined to its whole. Nodes in order of id, so that
 * whoever walks it does so the same way every time. O(actors + participants + affiliations).
 */
export function landGraph(view: LandView): LandGraph {
  const graph: LandGraph = new UndirectedGraph<GraphNode>();
  const actors = [...view.actors.values()].filter(({ standing, fact }) => standing === 'HOLDS' && decides(fact)).map(({ fact }) => fact.id);
  for (const id of actors.sort()) graph.addNode(id, { kind: 'ACTOR' });
  for (const cooperation of documented(view)) join(graph, cooperation);
  for (const { fact, standing } of view.affiliations) {
    const { kind, actor, other } = fact.content;
    const usable = standing === 'HOLDS' && kind === 'PART_OF' && decides(fact) && actor !== other;
    if (usable && graph.hasNode(actor) && graph.hasNode(other)) graph.mergeEdge(actor, other);
  }
  return graph;
}

/** The same without those who are joined to nobody. */
export function joinedPart(graph: LandGraph): LandGraph {
  const joined: LandGraph = new UndirectedGraph<GraphNode>();
  for (const node of graph.filterNodes((each) => graph.degree(each) > 0)) joined.addNode(node, graph.getNodeAttributes(node));
  graph.forEachEdge((_edge, _attributes, ...[source, target]) => joined.mergeEdge(source, target));
  return joined;
}

/** Active cooperations of the Land that a source names and no participant denies, by id. */
function documented(view: LandView): readonly CooperationFact[] {
  return view.cooperations
    .filter(({ standing, fact }) => !view.denied.has(fact.id) && standing === 'HOLDS' && decides(fact) && fact.content.status === 'ACTIVE' && NAMING_SCOPES.has(fact.scope))
    .map(({ fact }) => fact)
    .filter(({ content }) => content.areas.some((area) => overlaps(area, view.area)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function join(graph: LandGraph, { id, content }: CooperationFact): void {
  const participants = content.participants.filter(({ actor, certain }) => certain && graph.hasNode(actor));
  if (participants.length < 2) return;
  graph.addNode(id, { kind: 'COOPERATION' });
  for (const { actor } of participants) graph.mergeEdge(id, actor);
}
