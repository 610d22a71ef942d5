import type { Engine } from './engine.js';
import type { Piece } from './pieces.js';

type Pieces = ReadonlyMap<string, Piece>;

const idOf = ({ data }: Piece): string => String(data['id']);

const ends = ({ data }: Piece): string => `${data['source'] ?? ''}\n${data['target'] ?? ''}`;

/** Whether one piece can become another in place: a line cannot change the nodes at which it ends. */
const canBecome = (one: Piece, other: Piece | undefined): boolean => other !== undefined && one.group === other.group && ends(one) === ends(other);

const definitionOf = (piece: Piece): Parameters<Engine['add']>[0][number] => ({ ...piece, data: { ...piece.data }, classes: [...piece.classes] });

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Tells the renderer only what is different: for new data it works out again how a thing looks, for a new place it does not. */
function change(cy: Engine, before: Piece | undefined, piece: Piece): void {
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
      const kept = pieces.filter((piece) => canBecome(piece, before.get(idOf(piece))));
      for (const piece of kept) change(this.cy, before.get(idOf(piece)), piece);
      this.cy.add(pieces.filter((piece) => !canBecome(piece, before.get(idOf(piece)))).map(definitionOf));
    });
  }
}
