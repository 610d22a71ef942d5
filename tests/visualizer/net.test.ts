import fc from 'fast-check';
import { buildNet } from '../../visualizer/graph/build-net.js';
import { countEntries } from '../../visualizer/graph/counts.js';
import { drawingOf } from '../../visualizer/graph/lines.js';
import type { Net } from '../../visualizer/graph/net.js';
import { namesLand } from '../../visualizer/graph/statements.js';
import { visiblePart } from '../../visualizer/graph/visible.js';
import { LEGEND_KEYS } from '../../visualizer/legend/entries.js';
import { STATEMENT_LOOKS } from '../../visualizer/legend/statement-looks.js';
import { absence, actor, constellation, cooperation, partOf } from './drawn.js';
import { LAND, constellations, nets } from './random-nets.js';

const lnw = actor('actor:lnw', 'IQ_STATE_NETWORK', 'STATE');
const rd = actor('actor:rd', 'REGIONAL_DIRECTORATE', 'REGIONAL');
const ags = actor('actor:ags', 'EMPLOYER_SERVICE', 'LOCAL');
const zav = actor('actor:zav', 'ZAV', 'FEDERAL@DE');
const zsba = actor('actor:zsba', 'ZSBA', 'FEDERAL@DE');

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const look = (net: Net, id: string): string | undefined => net.statements.find((statement) => statement.id === id)?.look;
const ALL = { hidden: [], around: null };
const whole = (parts: Parameters<typeof constellation>[0]): Net => buildNet(constellation(parts), LAND);

describe('the net of a Land', () => {
  test('says each statement once, and none that was not sent', () => {
    fc.assert(fc.property(constellations, (drawn) => {
      const sent = [...ids(drawn.cooperations), ...ids(drawn.absences)].sort();
      expect([...ids(buildNet(drawn, LAND).statements)].sort()).toEqual(sent);
    }));
  });

  test('documents nothing for the Land by what does not name it', () => {
    fc.assert(fc.property(nets, ({ statements }) => {
      for (const { look: shown, scope, cooperationKinds, absence: reason } of statements) {
        if (reason === null && cooperationKinds.length > 0 && scope !== null) expect(shown === 'allgemein').toBe(!namesLand(scope));
      }
    }));
  });

  test.each([
    ['belegt', {}],
    ['allgemein', { scope: 'GENERAL' }],
    ['allgemein', { scope: 'EVERY_LAND', status: 'PLANNED' }],
    ['nicht-laufend', { status: 'PLANNED' }],
    ['nicht-laufend', { status: 'ENDED', confidence: 'LOW' }],
    ['unsicher', { confidence: 'LOW' }],
    ['oder', { uncertain: ['actor:rd'] }],
  ] as const)('draws as %s: %j', (expected, told) => {
    expect(look(whole({ actors: [lnw, rd], cooperations: [cooperation('cooperation:c', [lnw, rd], told)] }), 'cooperation:c')).toBe(expected);
  });

  test('has somebody from outside whom a statement names', () => {
    expect(ids(whole({ actors: [lnw], cooperations: [cooperation('cooperation:c', [lnw, zav])] }).nodes)).toEqual(['actor:lnw', 'actor:zav']);
  });

  test('names an affiliation once, though both ends carry it', () => {
    const inner = partOf(zsba, zav);
    const net = whole({ actors: [inner, { ...zav, affiliations: inner.affiliations }] });
    expect(ids(net.statements)).toEqual(['affiliation:actor:zsba-actor:zav']);
  });

  test('leaves out affiliations to strangers', () => {
    expect(whole({ actors: [partOf(zsba, zav)] }).statements).toEqual([]);
  });
});

describe('what does not exist', () => {
  test('is a ghost when it is an actor', () => {
    const net = whole({ actors: [lnw], absences: [absence('absence:a', ['CENTRAL_IMMIGRATION_AUTHORITY'])] });
    expect(net.nodes.find(({ ghost }) => ghost)).toMatchObject({ id: 'absence:a#0', level: 'STATE', kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'] });
    expect(drawingOf(net)).toEqual({ lines: [], joints: [] });
  });

  test('joins the two actors that are meant, if each is the only one of its kind', () => {
    const net = whole({ actors: [lnw, rd], absences: [absence('absence:a', ['IQ_STATE_NETWORK'], ['REGIONAL_DIRECTORATE'])] });
    expect(net.statements[0]?.members.map(({ node }) => node)).toEqual(['actor:lnw', 'actor:rd']);
    expect(net.nodes.some(({ ghost }) => ghost)).toBe(false);
  });

  test('joins a ghost where several could be meant', () => {
    const second = actor('actor:rd2', 'REGIONAL_DIRECTORATE', 'REGIONAL');
    const net = whole({ actors: [lnw, rd, second], absences: [absence('absence:a', ['IQ_STATE_NETWORK'], ['REGIONAL_DIRECTORATE'])] });
    expect(net.statements[0]?.members.map(({ node }) => node)).toEqual(['actor:lnw', 'absence:a#1']);
  });

  test('of a task alone is a ghost called like the task', () => {
    const nobody = { ...absence('absence:a'), task: { id: 'task:t', name: 'Beraten' } };
    expect(whole({ absences: [nobody] }).nodes).toMatchObject([{ ghost: true, name: 'Beraten', kinds: [] }]);
  });
});

describe('the visible part', () => {
  const net = whole({
    actors: [lnw, rd, ags, zav, zsba],
    cooperations: [cooperation('cooperation:a', [lnw, rd]), cooperation('cooperation:b', [rd, ags]), cooperation('cooperation:g', [lnw, zav], { scope: 'GENERAL' })],
    absences: [absence('absence:n', ['WELCOME_CENTRE'])],
  });

  test('leaves out nationwide actors without a connection until they are asked for', () => {
    expect(ids(visiblePart(net, { hidden: null, around: null }).nodes)).not.toContain('actor:zsba');
    expect(ids(visiblePart(net, ALL).nodes)).toContain('actor:zsba');
  });

  test('keeps the Land\'s own actors without a connection', () => {
    const lonely = whole({ actors: [lnw] });
    expect(ids(visiblePart(lonely, { hidden: null, around: null }).nodes)).toEqual(['actor:lnw']);
  });

  test('takes an actor that was there for a general statement out with it', () => {
    expect(ids(visiblePart(net, { hidden: ['allgemein', 'ohne-verbindung'], around: null }).nodes)).not.toContain('actor:zav');
  });

  test('without "there is none" has no ghosts', () => {
    expect(visiblePart(net, { hidden: ['gibt-es-nicht'], around: null }).nodes.some(({ ghost }) => ghost)).toBe(false);
  });

  test('around an actor grows step by step', () => {
    const around = (depth: number): readonly string[] => ids(visiblePart(net, { hidden: [], around: { node: 'actor:ags', depth } }).nodes);
    expect(around(1)).toEqual(['actor:rd', 'actor:ags']);
    expect(around(2)).toEqual(['actor:lnw', 'actor:rd', 'actor:ags']);
    expect(around(3)).toEqual(['actor:lnw', 'actor:rd', 'actor:ags', 'actor:zav']);
  });

  test('with everything switched on is everything; with everything off is nothing', () => {
    fc.assert(fc.property(nets, (any) => {
      expect(visiblePart(any, ALL)).toEqual(any);
      expect(visiblePart(any, { hidden: LEGEND_KEYS, around: null })).toEqual({ nodes: [], statements: [] });
    }));
  });

  test('draws exactly its statements: none without its line, its joint or the node that it is about alone, no line without its statement', () => {
    fc.assert(fc.property(nets, fc.subarray([...LEGEND_KEYS]), (any, hidden) => {
      const shown = visiblePart(any, { hidden, around: null });
      const { lines, joints } = drawingOf(shown);
      const drawn = new Set([...lines, ...joints].map(({ statement }) => statement));
      for (const { id, members } of shown.statements) {
        const alone = members.length === 1 && shown.nodes.some((node) => node.id === members[0]?.node);
        expect(drawn.has(id) || alone).toBe(true);
      }
      expect([...drawn].every((id) => shown.statements.some((statement) => statement.id === id))).toBe(true);
    }));
  });

  test('has no line that ends at nothing', () => {
    fc.assert(fc.property(nets, fc.subarray([...LEGEND_KEYS]), (any, hidden) => {
      const shown = visiblePart(any, { hidden, around: null });
      const { lines, joints } = drawingOf(shown);
      const places = new Set([...ids(shown.nodes), ...ids(joints)]);
      expect(lines.every(({ from, to }) => places.has(from) && places.has(to))).toBe(true);
    }));
  });

  test('loses with an entry of the legend what the entry counts, and nothing else of its kind', () => {
    fc.assert(fc.property(nets, fc.constantFrom(...LEGEND_KEYS.filter((key) => key !== 'gibt-es-nicht')), (any, key) => {
      const count = countEntries(any, []).get(key) ?? 0;
      const shown = visiblePart(any, { hidden: [key], around: null });
      const lost = STATEMENT_LOOKS.some((look) => look.key === key) ? any.statements.length - shown.statements.length : any.nodes.length - shown.nodes.length;
      expect(lost).toBe(count);
    }));
  });

  test('counts every node and every statement under one entry of the legend', () => {
    fc.assert(fc.property(nets, (any) => {
      const counts = countEntries(any, []);
      expect([...counts.keys()].every((key) => LEGEND_KEYS.includes(key))).toBe(true);
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(any.nodes.length + any.statements.length);
    }));
  });
});

describe('lines', () => {
  test('run from the one who passes on to the one who receives', () => {
    const net = whole({ actors: [lnw, rd], cooperations: [cooperation('cooperation:c', [rd, lnw], { directed: true })] });
    expect(drawingOf(net).lines).toMatchObject([{ from: 'actor:rd', to: 'actor:lnw', arrow: true }]);
  });

  test('of three meet in a joint, and only the alternatives are drawn as such', () => {
    const net = whole({ actors: [lnw, rd, ags], cooperations: [cooperation('cooperation:c', [lnw, rd, ags], { uncertain: ['actor:rd', 'actor:ags'] })] });
    const { lines, joints } = drawingOf(net);
    expect(joints).toHaveLength(1);
    expect(lines.map(({ look: drawn }) => drawn)).toEqual(['belegt', 'oder', 'oder']);
    expect(lines.filter(({ labelled }) => labelled)).toHaveLength(1);
  });
});
