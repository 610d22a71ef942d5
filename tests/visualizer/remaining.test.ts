import fc from 'fast-check';
import { foldNet, type Folded } from '../../visualizer/graph/fold.js';
import { inLanes } from '../../visualizer/graph/layout/lanes.js';
import { pictureAt, placeNet, type Canvas } from '../../visualizer/graph/layout/lay-out.js';
import { statementsByNode } from '../../visualizer/graph/by-node.js';
import type { Net, NetNode, Statement } from '../../visualizer/graph/net.js';
import { remainingNet, remainingPicture } from '../../visualizer/graph/remaining.js';
import { visiblePart } from '../../visualizer/graph/visible.js';
import { LEGEND_KEYS } from '../../visualizer/legend/entries.js';
import { nets } from './random-nets.js';

/** Labels tell of the statements about a node alone, as the viewer's do. */
function canvasOf(net: Net): Canvas {
  const told = statementsByNode(net);
  const nameOf = ({ id, name }: NetNode): string => [name || id, ...(told.get(id) ?? []).filter(({ members }) => members.length === 1).map(({ look }) => look)].join(' – ');
  return { width: 800, measure: (text) => text.length * 6.5, nameOf, wordOf: (id) => (Number(id.slice(-1)) < 5 ? 'gibt es nicht' : '') };
}

interface Filtered {
  readonly before: Folded;
  /** What is asked for afterwards. */
  readonly shown: Net;
}

const hidden = fc.subarray([...LEGEND_KEYS]);
const filtered: fc.Arbitrary<Filtered> = fc.tuple(nets, hidden, hidden, fc.integer({ min: 4, max: 30 })).map(([whole, first, second, most]) => ({
  before: foldNet(visiblePart(whole, { hidden: first, around: null }), { most, unfolded: [], keep: null }),
  shown: visiblePart(whole, { hidden: second, around: null }),
}));

const actorsOf = ({ folds }: Folded, { id }: NetNode): readonly string[] => folds.find(({ node }) => node === id)?.members.map((member) => member.id) ?? [id];
const statementsOf = ({ id, bundle }: Statement): readonly string[] => (bundle.length > 0 ? bundle.map((one) => one.id) : [id]);

describe('what is left of a picture when something is no longer asked for', () => {
  test('lacks exactly what stands for nothing any more: actors, groups, statements and bundles of them', () => {
    fc.assert(fc.property(filtered, ({ before, shown }) => {
      const asked = new Set([...shown.nodes, ...shown.statements].map(({ id }) => id));
      const left = remainingNet(before, shown);
      expect(left.nodes).toEqual(before.net.nodes.filter((node) => actorsOf(before, node).some((id) => asked.has(id))));
      expect(left.statements).toEqual(before.net.statements.filter((statement) => statementsOf(statement).some((id) => asked.has(id))));
    }));
  });

  test('is the same net where nothing goes', () => {
    fc.assert(fc.property(filtered, ({ before }) => {
      const members = before.folds.flatMap((fold) => fold.members);
      expect(remainingNet(before, { nodes: [...before.net.nodes, ...members], statements: before.net.statements })).toBe(before.net);
    }));
  });

  test('looks as if it had been drawn so at the same places, and no line or word has moved', () => {
    fc.assert(fc.property(filtered, ({ before, shown }) => {
      const { net: drawn } = before;
      const placement = placeNet(drawn, canvasOf(drawn), inLanes);
      const picture = pictureAt(placement, drawn, canvasOf(drawn));
      const left = remainingNet(before, shown);
      const rest = remainingPicture(picture, { drawn, left }, canvasOf(left));
      expect(rest.nodes).toEqual(pictureAt(placement, left, canvasOf(left)).nodes);
      const [nodes, statements] = [left.nodes, left.statements].map((things) => new Set(things.map(({ id }) => id)));
      const stays = ({ statement, from, to }: (typeof picture.lines)[number]): boolean => statements!.has(statement) && [from, to].every((end) => nodes!.has(end) || end === `${statement}@`);
      expect(rest).toEqual({
        ...picture,
        nodes: rest.nodes,
        lines: picture.lines.filter(stays),
        joints: picture.joints.filter(({ statement }) => statements!.has(statement)),
        words: picture.words.filter(({ statement }) => statements!.has(statement)),
      });
    }));
  });
});
