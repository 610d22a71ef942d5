import type { Folded } from './fold.js';
import { isToldAtNodes, labelsOf, nodesOf, type Canvas } from './layout/lay-out.js';
import type { Net } from './net.js';
import type { Picture } from './picture.js';

/** The net that was drawn, and what of it is left. */
interface Remaining {
  readonly drawn: Net;
  readonly left: Net;
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

/**
 * What of a drawn net is still asked for: a group while one of its members is, a bundle while one of its statements is.
 * The net itself where that is all of it. O(nodes + statements).
 */
export function remainingNet({ net, folds }: Folded, shown: Net): Net {
  const [nodes, statements] = [idsOf(shown.nodes), idsOf(shown.statements)];
  const groups = new Set(folds.filter(({ members }) => members.some(({ id }) => nodes.has(id))).map(({ node }) => node));
  const left: Net = {
    nodes: net.nodes.filter(({ id }) => nodes.has(id) || groups.has(id)),
    statements: net.statements.filter(({ id, bundle }) => statements.has(id) || bundle.some((one) => statements.has(one.id))),
  };
  return left.nodes.length === net.nodes.length && left.statements.length === net.statements.length ? net : left;
}

/** The nodes that are left, as the picture shows them: those at which less is told than before, anew. */
function remainingNodes(picture: Picture, { drawn, left }: Remaining, canvas: Canvas): Picture['nodes'] {
  const [nodes, statements] = [idsOf(left.nodes), idsOf(left.statements)];
  const touched = new Set(drawn.statements.filter((one) => isToldAtNodes(one) && !statements.has(one.id)).flatMap(({ members }) => members.map(({ node }) => node)));
  const places = new Map(picture.nodes.map(({ node, x, y }) => [node.id, { x, y }]));
  const told = { nodes: left.nodes.filter(({ id }) => touched.has(id)), statements: left.statements };
  const anew = new Map(nodesOf(told, places, { labels: labelsOf(told, canvas), measure: canvas.measure }).map((one) => [one.node.id, one]));
  return picture.nodes.filter(({ node }) => nodes.has(node.id)).map((one) => anew.get(one.node.id) ?? one);
}

/** A picture of which only this net is left: what stays stands where it stood. O(pieces). */
export function remainingPicture(picture: Picture, net: Remaining, canvas: Canvas): Picture {
  const { left } = net;
  const statements = idsOf(left.statements);
  const joints = picture.joints.filter(({ statement }) => statements.has(statement));
  const ends = idsOf([...left.nodes, ...joints]);
  return {
    ...picture,
    nodes: remainingNodes(picture, net, canvas),
    joints,
    lines: picture.lines.filter(({ statement, from, to }) => statements.has(statement) && ends.has(from) && ends.has(to)),
    words: picture.words.filter(({ statement }) => statements.has(statement)),
  };
}
