import { buildNet } from '../../visualizer/graph/build-net.js';
import type { Net } from '../../visualizer/graph/net.js';
import { seeded } from '../../visualizer/graph/seeded.js';
import { actor, constellation, cooperation } from './drawn.js';
import { LAND } from './random-nets.js';

const KINDS = ['IQ_SUBPROJECT', 'MINISTRY', 'JOBCENTER', 'CHAMBER', 'IMMIGRATION_AUTHORITY', 'EMPLOYER_SERVICE'] as const;
const LEVELS = ['FEDERAL', 'STATE', 'REGIONAL', 'LOCAL'] as const;

/** A net of so many actors, three statements for every two of them, always the same. */
export function drawnNet(count: number): Net {
  const chance = seeded(11);
  const draw = (below: number): number => Math.floor(chance() * below);
  const actors = Array.from({ length: count }, (_, index) => ({ ...actor(`actor:m${index}`, KINDS[draw(6)] ?? 'OTHER', LEVELS[draw(4)] ?? 'STATE'), name: `Fachstelle für Anerkennung Nummer ${index}` }));
  const cooperations = Array.from({ length: Math.round(count * 1.5) }, (_, index) => {
    const members = new Set(Array.from({ length: chance() < 0.2 ? 3 : 2 }, () => draw(count)));
    return cooperation(`cooperation:m${index}`, [...members].flatMap((member) => actors[member] ?? []));
  }).filter(({ participants }) => participants.length > 1);
  return buildNet(constellation({ actors, cooperations }), LAND);
}
