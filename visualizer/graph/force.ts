import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { engine } from './canvas.js';
import type { Point } from './layout/geometry.js';
import type { Link } from './layout/strands.js';
import { seeded } from './seeded.js';

/** A node that looks for its place: the room it needs. */
export interface Body {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const SEED = 2020;

const OPTIONS: FcoseLayoutOptions = {
  name: 'fcose', quality: 'default', animate: false, randomize: true, fit: false, tile: true, packComponents: false, nodeDimensionsIncludeLabels: false,
  idealEdgeLength: 140, nodeRepulsion: 9000, numIter: 1500,
};

engine.use(fcose);

/** The layout draws lots with the page's own source and has no seed: for as long as it runs, chance always draws the same. */
function withSeed(run: () => void): void {
  const chance = Math.random;
  Math.random = seeded(SEED);
  try {
    run();
  } finally {
    Math.random = chance;
  }
}

/** Where forces put these nodes: connected ones near each other (fCoSE: Balci, Dogrusoz 2022). The same input gives the same places. */
export function placeFreely(bodies: readonly Body[], links: readonly Link[]): ReadonlyMap<string, Point> {
  const cy = engine({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...bodies.map(({ id, width, height }) => ({ group: 'nodes' as const, data: { id, width, height } })),
      ...links.map(({ from, to }, index) => ({ group: 'edges' as const, data: { id: `link ${index}`, source: from, target: to } })),
    ],
  });
  withSeed(() => cy.layout(OPTIONS).run());
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return places;
}
