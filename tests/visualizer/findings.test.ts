import { buildNet } from '../../visualizer/graph/build-net.js';
import { layOut } from '../../visualizer/graph/layout/lay-out.js';
import type { Finding, Net } from '../../visualizer/graph/net.js';
import { confinedTo } from '../../visualizer/graph/places.js';
import { visiblePart } from '../../visualizer/graph/visible.js';
import { actor, constellation, cooperation } from './drawn.js';
import { leads, openLink, openRole, pair } from './drawn-findings.js';
import { LAND } from './random-nets.js';

const lnw = actor('actor:lnw', 'IQ_STATE_NETWORK', 'STATE');
const rd = actor('actor:rd', 'REGIONAL_DIRECTORATE', 'REGIONAL');
const ags = actor('actor:ags', 'EMPLOYER_SERVICE', 'LOCAL');
const zav = actor('actor:zav', 'ZAV', 'FEDERAL@DE');

const whole = (actors: Parameters<typeof constellation>[0]['actors'], ...findings: readonly Finding[]): Net => buildNet(constellation({ actors: actors ?? [] }), LAND, findings);
const statement = (net: Net) => ({ look: net.statements[0]?.look, members: net.statements[0]?.members.map(({ node }) => node) });

describe('findings in the net', () => {
  test.each([
    ['PARALLEL_STRUCTURE', 'parallel'], ['PARALLEL_CANDIDATE', 'mehrere-angebote'], ['UNCLEAR_RESPONSIBILITY', 'unklar'],
  ] as const)('%s joins those who lead, as %s, with their evidence', (kind, look) => {
    const net = whole([lnw, rd], pair(kind, leads(lnw), leads(rd)));
    expect(statement(net)).toEqual({ look, members: [lnw.id, rd.id] });
    expect(net.statements[0]).toMatchObject({ facts: ['responsibility:actor:lnw', 'responsibility:actor:rd'], task: 'Beraten', scope: null });
    expect(net.statements[0]?.evidence).toHaveLength(2);
  });

  test('names leaders only, but both advisers of a pair of advisers', () => {
    expect(statement(whole([lnw, rd, ags], pair('UNCLEAR_RESPONSIBILITY', leads(lnw), leads(rd), leads(ags, 'CONTRIBUTES')))).members).toEqual([lnw.id, rd.id]);
    expect(statement(whole([lnw, rd], pair('PARALLEL_STRUCTURE', leads(lnw, 'ADVISES'), leads(rd, 'ADVISES')))).members).toEqual([lnw.id, rd.id]);
  });

  test('an undocumented link joins the actors that plainly are meant', () => {
    expect(statement(whole([lnw, rd, zav], openLink(['IQ_STATE_NETWORK'], ['ZAV'])))).toEqual({ look: 'nicht-dokumentiert', members: [lnw.id, zav.id] });
  });

  test('where several could be meant it joins a stand-in for the role, unless one stands for all', () => {
    const second = actor('actor:ags2', 'EMPLOYER_SERVICE', 'LOCAL');
    const net = whole([lnw, ags, second], openLink(['IQ_STATE_NETWORK'], ['EMPLOYER_SERVICE']));
    expect(statement(net).members).toEqual([lnw.id, 'rolle:employer-service']);
    expect(net.nodes.at(-1)).toMatchObject({ open: true, ghost: false, level: 'LOCAL', name: 'EMPLOYER_SERVICE' });
    expect(statement(whole([lnw, ags, { ...second, aggregate: true }], openLink(['IQ_STATE_NETWORK'], ['EMPLOYER_SERVICE']))).members).toEqual([lnw.id, second.id]);
  });

  test('who is confined to a place stands for nobody else', () => {
    const local = { ...ags, areas: [{ key: '15002', name: 'Halle' }] };
    expect(statement(whole([lnw, local], openLink(['IQ_STATE_NETWORK'], ['EMPLOYER_SERVICE']))).members).toEqual([lnw.id, 'rolle:employer-service']);
  });

  test('a role that is not documented is a stand-in, whoever else has its kind', () => {
    expect(statement(whole([lnw], openRole(['IQ_STATE_NETWORK']))).members).toEqual(['rolle:iq-state-network']);
  });

  test('contradicting statements are unclear, not undocumented', () => {
    expect(whole([lnw, rd], openLink(['IQ_STATE_NETWORK'], ['REGIONAL_DIRECTORATE'], 'CONFLICTING')).statements[0]?.look).toBe('unklar');
  });

  test('what is not documented is left out until asked for, stand-ins with it', () => {
    const net = whole([lnw, rd], openRole(['ZSBA']), pair('PARALLEL_STRUCTURE', leads(lnw), leads(rd)));
    expect(visiblePart(net, { hidden: null, around: null })).toMatchObject({ nodes: [{ id: lnw.id }, { id: rd.id }], statements: [{ look: 'parallel' }] });
    expect(visiblePart(net, { hidden: [], around: null }).nodes).toHaveLength(3);
  });

  test('marks the symbols of those between whom something is unsettled, and tells what is said of one alone', () => {
    const picture = layOut(whole([lnw, rd], pair('UNCLEAR_RESPONSIBILITY', leads(lnw)), pair('PARALLEL_STRUCTURE', leads(lnw), leads(rd))), {
      width: 860, measure: (text) => text.length * 6, nameOf: ({ id }) => id, wordOf: () => 'Wort',
    });
    expect(picture.nodes.map(({ findings, alone }) => ({ findings, alone: alone.length }))).toEqual([{ findings: ['parallel', 'unklar'], alone: 1 }, { findings: ['parallel'], alone: 0 }]);
  });
});

describe('what is documented for a part of the Land', () => {
  const leipzig = [{ key: '15002', name: 'Halle' }];

  test('is a look of its own and names the places', () => {
    const part = { ...cooperation('cooperation:c', [lnw, rd]), areas: [...leipzig, { key: '14713', name: 'Leipzig' }] };
    expect(buildNet(constellation({ actors: [lnw, rd], cooperations: [part] }), LAND).statements[0]).toMatchObject({ look: 'teilweise', places: ['Halle'] });
  });

  test('is said of actors above the local level only: those who work on the spot always have a place', () => {
    const net = whole([{ ...rd, areas: leipzig }, { ...ags, areas: leipzig }, zav]);
    expect(net.nodes.map(confinedTo)).toEqual([['Halle'], [], []]);
  });
});
