import type { Engine } from './engine.js';
import type { Piece } from './pieces.js';

type Pieces = ReadonlyMap<string, Piece>;

const idOf = ({ data }: Piece): string => String(data['id']);

/** Whether one piece can become another in place: a line cannot change the nodes at which it ends. */
const canBecome = (one: Piece | undefined, other: Piece | undefined): boolean =>
  one !== undefined && other?.group === one.group && other.data['source'] === one.data['source'] && other.data['target'] === one.data['target'];

const definitionOf = (piece: Piece): Parameters<Engine['add']>[0][number] => ({ ...piece, data: { ...piece.data }, classes: [...piece.classes] });

/** Whether two lists or records without anything nested hold the same. */
function alike(one: object | undefined, other: object): boolean {
  if (one === undefined) return false;
  const [before, after] = [Object.entries(one), Object.entries(other)];
  return before.length === after.length && after.every(([key, value], index) => before[index]?.[0] === key && before[index][1] === value);
}

/** Tells the renderer only what is different: for new data it works out again how a thing looks, for a new place it does not. */
function change(cy: Engine, before: Piece | undefined, piece: Piece): void {
  if (before === piece) return;
  const element = cy.getElementById(idOf(piece));
  if (!alike(before?.data, piece.data)) element.data(piece.data);
  if (!alike(before?.classes, piece.classes)) element.classes([...piece.classes]);
  if (piece.position && !alike(before?.position, piece.position)) element.position({ ...piece.position });
}

/** What is drawn, renewed piece by piece: what stays as it is costs nothing. */
export class Drawn {
  private pieces: Pieces = new Map();

  constructor(private readonly cy: Engine) {}

  /** Draws these pieces and nothing else. O(pieces). */
  renew(pieces: readonly Piece[]): void {
    const [before, after] = [this.pieces, new Map(pieces.map((piece) => [idOf(piece), piece]))];
    this.pieces = after;
    this.cy.batch(() => {
      const gone = new Set([...before].filter(([id, piece]) => !canBecome(piece, after.get(id))).map(([id]) => id));
      // All at once: for each removal the renderer looks at everything that is left.
      this.cy.elements().filter((thing) => gone.has(thing.id())).remove();
      const added: Piece[] = [];
      for (const [id, piece] of after) {
        if (canBecome(before.get(id), piece)) change(this.cy, before.get(id), piece);
        else added.push(piece);
      }
      this.cy.add(added.map(definitionOf));
    });
  }
}
