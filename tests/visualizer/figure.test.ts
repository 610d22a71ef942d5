import fc from 'fast-check';
import { figureSvg } from '../../visualizer/export/figure.js';
import { fileName } from '../../visualizer/export/file-name.js';
import { svgText } from '../../visualizer/export/svg-text.js';
import { layOut } from '../../visualizer/graph/layout/lay-out.js';
import { pictureShapes } from '../../visualizer/graph/paper/picture-shapes.js';
import { shape } from '../../visualizer/graph/paper/shape.js';
import { leftHalfOf } from '../../visualizer/graph/paper/symbols.js';
import { KIND_GROUPS } from '../../visualizer/legend/kind-groups.js';
import { nets } from './random-nets.js';

const measure = (text: string): number => text.length * 6.5;

describe('a file of lines and letters', () => {
  test('draws every actor once and every statement that has a line', () => {
    fc.assert(fc.property(nets, (net) => {
      const picture = layOut(net, { width: 860, measure, nameOf: ({ id }) => id, wordOf: () => '' });
      const text = svgText(pictureShapes(picture, { colour: (key) => `#${key}`, laneName: (level) => level }));
      expect(text.match(/data-actor=/g)?.length ?? 0).toBe(net.nodes.length);
      const drawn = new Set([...text.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => id));
      expect(drawn).toEqual(new Set(picture.lines.map(({ statement }) => statement)));
    }), { numRuns: 40 });
  });

  test('writes any text so that no mark-up comes of it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = svgText([shape('text', { title: text }, [text])]);
      expect(written.replace(/&(?:amp|lt|gt|quot);/g, '').match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }));
  });

  test('says title, facts, legend and notes, however long they are', () => {
    const file = figureSvg({
      title: 'Titel & mehr', facts: ['Stand: heute '.repeat(30)], picture: { shapes: [], width: 400, height: 100 },
      legend: [{ symbol: [], label: 'belegt' }, { symbol: [], label: 'unklar' }], notes: ['Quellen: A; B'], measure, colours: { paper: '#fff', text: '#000', band: '#eee' },
    });
    for (const said of ['Titel &amp; mehr', 'belegt', 'unklar', 'Quellen: A; B']) expect(file).toContain(said);
    expect(file.match(/heute/g)?.length).toBe(30);
  });

  test('has half a symbol for every group, left of the middle', () => {
    for (const group of KIND_GROUPS) {
      const { attributes } = leftHalfOf(group, {});
      const across = [...String(attributes['points'] ?? '0 0').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(Math.max(...across)).toBeLessThanOrEqual(0);
    }
  });

  test('is called as people would call it', () => {
    expect(fileName({ subject: 'Sachsen-Anhalt', view: 'Netz', day: '2020-11-19', ending: 'svg' })).toBe('Konstellation Sachsen-Anhalt Netz Stand 2020-11-19.svg');
  });
});
