import { drawingOf, type Drawing } from '../lines.js';
import type { Net, NetNode, Statement } from '../net.js';
import type { Picture, PicturedLine, PicturedNode, PicturedWord } from '../picture.js';
import { statementsByNode } from '../by-node.js';
import { groupKeyOf } from '../visible.js';
import { wrap, type Measure } from '../wrap.js';
import { bendLines } from './bends.js';
import { around, type Box, type Point } from './geometry.js';
import { placeJoints } from './joints.js';
import { inLanes } from './lanes.js';
import { NO_EXTENT, boxAt, type Arrange, type Extent, type Placement } from './placement.js';
import { LINE_HEIGHT, footprint, gridFor, labelWidth } from './slots.js';
import { placeWords, type Tag } from './words.js';

/** What the layout needs to know from outside. */
export interface Canvas {
  readonly width: number;
  readonly measure: Measure;
  /** What stands below a node. */
  readonly nameOf: (node: NetNode) => string;
  /** The word at a statement's line; empty: none. */
  readonly wordOf: (statement: string) => string;
}

type Labels = ReadonlyMap<string, readonly string[]>;
type Points = ReadonlyMap<string, Point>;

const LABEL_LINES = 5;
const WORD_WIDTH = 116;
const WORD_LINES = 4;
const PADDING = 6;
const JOINT = 14;
/** Findings that mark the symbols of those who have a part in them. */
const MARKING = ['parallel', 'unklar'] as const;

const marks = ({ look }: Statement): boolean => MARKING.some((key) => key === look);
const isAlone = ({ members }: Statement): boolean => members.length === 1;

/** Whether a statement is told at its nodes themselves, and not by lines alone. */
export const isToldAtNodes = (statement: Statement): boolean => isAlone(statement) || marks(statement);

const widest = (lines: readonly string[], measure: Measure): number => Math.max(0, ...lines.map(measure));

function extentsOf(labels: Labels, measure: Measure): ReadonlyMap<string, Extent> {
  return new Map([...labels].map(([node, lines]) => {
    const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, lines.length, widest(lines, measure));
    return [node, { left: -left, right, up: -top, down: bottom }];
  }));
}

function textsOf(lines: readonly PicturedLine[], { measure, wordOf }: Canvas): Labels {
  return new Map(lines.flatMap(({ id, statement, labelled }) => {
    const word = labelled ? wordOf(statement) : '';
    return word === '' ? [] : [[id, wrap(word, WORD_WIDTH, { measure, lines: WORD_LINES })] as const];
  }));
}

/** Every line with the room its word takes; none without a word. */
function tagOf({ id, from, to, bend }: PicturedLine, points: Points, { text, measure }: { readonly text: readonly string[]; readonly measure: Measure }): readonly Tag[] {
  const [start, end] = [points.get(from), points.get(to)];
  if (!start || !end) return [];
  const size = { width: widest(text, measure) + 2 * PADDING, height: text.length * LINE_HEIGHT + PADDING };
  return [{ line: id, way: { from: start, to: end }, bend, ...size }];
}

function wordsOf(lines: readonly PicturedLine[], { points, taken, height, canvas }: { points: Points; taken: readonly Box[]; height: number; canvas: Canvas }): readonly PicturedWord[] {
  const texts = textsOf(lines, canvas);
  const ways = lines.flatMap((line) => tagOf(line, points, { text: texts.get(line.id) ?? [], measure: canvas.measure }));
  const tags = ways.filter(({ line }) => texts.has(line));
  const placed = placeWords(tags, taken, { width: canvas.width, height, ways });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return tags.flatMap((tag) => {
    const [point, line] = [placed.get(tag.line), byId.get(tag.line)];
    return point && line ? [{ ...point, statement: line.statement, look: line.look, lines: texts.get(line.id) ?? [], width: tag.width, height: tag.height }] : [];
  });
}

/** The nodes of a net that have a place, as the picture shows them. */
export function nodesOf(net: Net, positions: Points, { labels, measure }: { readonly labels: Labels; readonly measure: Measure }): readonly PicturedNode[] {
  const told = statementsByNode(net);
  return net.nodes.flatMap((node) => {
    const [point, lines, own] = [positions.get(node.id), labels.get(node.id) ?? [], told.get(node.id) ?? []];
    const findings = MARKING.filter((key) => own.some(({ look }) => look === key));
    const alone = own.filter(isAlone).map(({ id }) => id);
    return point ? [{ ...point, node, group: groupKeyOf(node), lines, findings, alone, shift: (widest(lines, measure) % 2) / 2 }] : [];
  });
}

function linesOf({ lines }: Drawing, points: Points, surroundings: Parameters<typeof bendLines>[2]): readonly PicturedLine[] {
  const bends = bendLines(lines, points, surroundings);
  return lines.map((line) => ({ ...line, bend: bends.get(line.id) ?? 0 }));
}

/** The labels of a net's nodes in lines, as wide as a column of the picture allows. */
export function labelsOf({ nodes }: Net, { width, measure, nameOf }: Canvas): Labels {
  return new Map(nodes.map((node) => [node.id, wrap(nameOf(node), labelWidth(gridFor(width)), { measure, lines: LABEL_LINES })]));
}

/** The nodes of a net with the room that they need, for layouts from outside. */
export function bodiesOf(net: Net, canvas: Canvas): readonly { readonly id: string; readonly width: number; readonly height: number }[] {
  return [...extentsOf(labelsOf(net, canvas), canvas.measure)].map(([id, { left, right, up, down }]) => ({ id, width: left + right, height: up + down }));
}

/** Where the nodes of a net stand in the way that is asked for. */
export function placeNet(net: Net, canvas: Canvas, arrange: Arrange): Placement {
  const labels = labelsOf(net, canvas);
  const extents = extentsOf(labels, canvas.measure);
  const extent = (node: string): Extent => extents.get(node) ?? NO_EXTENT;
  return arrange({ net, drawing: drawingOf(net), width: canvas.width, extent, lines: (node) => labels.get(node)?.length ?? 1 });
}

/** The picture of a net whose nodes have their places; places of others are left free. */
export function pictureAt(placement: Placement, net: Net, canvas: Canvas): Picture {
  const { width, measure } = canvas;
  const { bands, height } = placement;
  const drawing = drawingOf(net);
  const labels = labelsOf(net, canvas);
  const extents = extentsOf(labels, measure);
  const positions: Points = new Map(net.nodes.flatMap(({ id }) => {
    const point = placement.positions.get(id);
    return point ? [[id, point] as const] : [];
  }));
  const boxes = new Map([...positions].map(([node, point]) => [node, boxAt(point, extents.get(node) ?? NO_EXTENT)]));
  const joints = placeJoints(drawing.joints, positions, { taken: [...boxes.values()], width, height });
  const points = new Map([...positions, ...joints]);
  const lines = linesOf(drawing, points, { boxes, width, height });
  const taken = [...boxes.values(), ...[...joints.values()].map((point) => around(point, JOINT, JOINT))];
  return {
    nodes: nodesOf(net, positions, { labels, measure }),
    lines,
    joints: drawing.joints.flatMap((joint) => {
      const point = joints.get(joint.id);
      return point ? [{ ...joint, ...point }] : [];
    }),
    words: wordsOf(lines, { points, taken, height, canvas }),
    bands,
    width,
    height,
  };
}

/** Lays out a net in the way that is asked for. Pure and deterministic: the same net in the same width gives the same picture. */
export function layOut(net: Net, canvas: Canvas, arrange: Arrange = inLanes): Picture {
  return pictureAt(placeNet(net, canvas, arrange), net, canvas);
}
