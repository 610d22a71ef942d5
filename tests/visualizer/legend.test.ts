import fc from 'fast-check';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../schema/vocabulary/actor-level.js';
import { appearance } from '../../visualizer/graph/appearance.js';
import { colours } from '../../visualizer/legend/colours.js';
import { HIDDEN_AT_FIRST, LEGEND_KEYS, switched } from '../../visualizer/legend/entries.js';
import { KIND_GROUPS, groupOf } from '../../visualizer/legend/kind-groups.js';
import { LANES } from '../../visualizer/legend/lanes.js';
import { STATEMENT_LOOKS } from '../../visualizer/legend/statement-looks.js';

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the legend', () => {
  test('has every kind of actor in exactly one group', () => {
    expect(KIND_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...actorKind.values].sort());
    for (const kind of actorKind.values) expect(groupOf(kind).kinds).toContain(kind);
  });

  test('has every level as a lane', () => {
    expect(LANES.map(({ level }) => level).sort()).toEqual([...actorLevel.values].sort());
  });

  test('has keys that differ, so that the address tells them apart', () => {
    expect(new Set(LEGEND_KEYS).size).toBe(LEGEND_KEYS.length);
  });

  test('tells groups apart without colour and statements by line and width', () => {
    expect(new Set(KIND_GROUPS.map(({ shape }) => JSON.stringify(shape))).size).toBe(KIND_GROUPS.length);
    const lines = STATEMENT_LOOKS.map(({ width, dashes, light }) => JSON.stringify([width, dashes, light]));
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(['light', 'dark'] as const)('reaches a contrast of 3:1 on paper and on bands when it is %s', (mode) => {
    const all = colours(mode);
    for (const look of [...KIND_GROUPS, ...STATEMENT_LOOKS]) {
      for (const ground of ['paper', 'band']) {
        expect({ key: look.key, enough: contrast(look[mode], all.get(`--colour-${ground}`)!) >= 3 }).toEqual({ key: look.key, enough: true });
      }
    }
    for (const ground of ['paper', 'band']) expect(contrast(all.get('--colour-text')!, all.get(`--colour-${ground}`)!)).toBeGreaterThanOrEqual(7);
  });

  test('uses only system colours when they are forced', () => {
    for (const colour of colours('forced').values()) expect(['Canvas', 'CanvasText', 'Highlight']).toContain(colour);
  });

  test('gives the picture a rule for every entry', () => {
    const rules = appearance(new Map([['text', '#000']]), 'sans-serif').map(({ selector }) => selector);
    for (const { key } of KIND_GROUPS) expect(rules).toContain(`.actor.${key}`);
    for (const { key } of STATEMENT_LOOKS) expect(rules).toContain(`.line.${key}`);
  });
});

describe('switching', () => {
  test('twice changes nothing', () => {
    fc.assert(fc.property(fc.subarray([...LEGEND_KEYS]), fc.constantFrom(...LEGEND_KEYS), (hidden, key) => {
      const before = switched(switched(hidden, key), key);
      expect([...(before ?? HIDDEN_AT_FIRST)].sort()).toEqual([...hidden].sort());
    }));
  });
  test('back to what is delivered leaves no trace in the address', () => {
    const key = LEGEND_KEYS[0]!;
    expect(switched(switched(null, key), key)).toBeNull();
  });
});
