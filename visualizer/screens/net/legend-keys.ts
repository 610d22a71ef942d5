import type { KeyEntry } from '../../export/figure.js';
import type { Colour } from '../../graph/paper/node-shapes.js';
import { shape } from '../../graph/paper/shape.js';
import { outlineOf, strokesOf } from '../../graph/paper/symbols.js';
import { KIND_GROUPS } from '../../legend/kind-groups.js';
import { STATEMENT_LOOKS } from '../../legend/statement-looks.js';
import { inWords } from '../../texts/texts.js';

/** The legend of a file: what the picture has, drawn as the picture draws it. */
export function legendKeys(counts: ReadonlyMap<string, number>, colour: Colour): readonly KeyEntry[] {
  const groups = KIND_GROUPS.filter(({ key }) => counts.has(key)).map((group): KeyEntry => ({
    symbol: [shape('g', { transform: 'translate(18 9) scale(9)' }, [outlineOf(group, { fill: colour(group.key) })])],
    label: inWords(group.label).replaceAll('\u00ad', ''),
  }));
  const looks = STATEMENT_LOOKS.filter(({ key }) => counts.has(key)).map((look): KeyEntry => ({
    symbol: strokesOf(look, { ink: colour(look.key), ground: colour('paper') }).map((stroke) => shape('line', { x1: 0, y1: 9, x2: 36, y2: 9, ...stroke })),
    label: inWords(look.label),
  }));
  return [...groups, ...looks];
}
