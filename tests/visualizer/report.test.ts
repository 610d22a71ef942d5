import fc from 'fast-check';
import type { Proof } from '../../visualizer/display/proofs.js';
import { toldPart, withoutLine } from '../../visualizer/screens/report/report-net.js';
import { fitting } from '../../visualizer/screens/report/fitting.js';
import { nets } from './random-nets.js';
import { numberSources, placesBySource } from '../../visualizer/screens/report/source-numbers.js';
import { partsOf, type ReportCooperation } from '../../visualizer/screens/report/report-parts.js';
import type { ReportQuery } from '../../visualizer/api/generated/operations.js';
import type { ShownFinding } from '../../visualizer/screens/findings/shown-finding.js';
import { findingKind, type FindingKind } from '../../schema/vocabulary/finding-kind.js';

const proofs: fc.Arbitrary<readonly Proof[]> = fc.array(fc.record({
  locator: fc.constantFrom('Zeile 1', 'Zeile 2', 'Zeile 10'),
  assertedBy: fc.constant(null),
  verifiedAt: fc.constant(null),
  source: fc.constantFrom('a', 'b', 'c', 'd').map((key) => ({ id: `source:${key}`, title: key, publisher: null, publishedOn: null, url: null, kind: 'LAW' as const })),
}));

describe('the numbers of a report', () => {
  test('are 1, 2, 3 … in the order in which sources are first named, each source once', () => {
    fc.assert(fc.property(proofs, (given) => {
      const { sources, numberOf } = numberSources(given);
      expect(sources.map(({ id }) => numberOf(id))).toEqual(sources.map((_source, index) => index + 1));
      expect(sources.map(({ id }) => id)).toEqual([...new Set(given.map(({ source }) => source.id))]);
    }));
  });

  test('name every place of every statement once, in ascending order of the sources', () => {
    fc.assert(fc.property(proofs, proofs, (before, given) => {
      const numbers = numberSources([...before, ...given]);
      const told = placesBySource(given, numbers);
      expect(told.map(({ number }) => number)).toEqual([...told.map(({ number }) => number)].sort((a, b) => a - b));
      const pairs = told.flatMap(({ number, places }) => places.map((place) => `${number} ${place}`));
      expect([...pairs].sort()).toEqual([...new Set(given.map(({ source, locator }) => `${numbers.numberOf(source.id)} ${locator}`))].sort());
    }));
  });
});

describe('the parts of a report', () => {
  const finding = (kind: FindingKind, told: Partial<ShownFinding> = {}): ShownFinding => ({
    id: `finding:${kind}`, asOf: { validAt: '2020-11-19' }, kind, land: 'TH', obligation: 'MUST', text: 'Satz.', rule: { id: 'rule:r', sentence: 'Satz.' }, pattern: null, slot: null,
    acceptance: null, subjects: [], facts: [], link: null, ...told,
  });
  const cooperation = (id: string, told: Partial<ReportCooperation> = {}): ReportCooperation => ({
    id, text: 'Satz.', scope: 'NAMED', status: 'ACTIVE', confidence: 'HIGH', kinds: ['OTHER'], participants: [], evidence: [], ...told,
  });
  const report = ({ cooperations = [], absences = [], nodes = [] }: { cooperations?: readonly ReportCooperation[]; absences?: readonly { id: string; text: string; evidence: readonly Proof[] }[]; nodes?: readonly ShownFinding[] }): ReportQuery => ({
    practices: [],
    federalState: { code: 'TH', summary: [], review: null, constellation: { cooperations: [...cooperations], absences: [...absences] }, findings: { totalCount: nodes.length, nodes: [...nodes] } },
  });

  test('hold every finding in one of them', () => {
    const { absent, parallel, hints, unclear, undocumented, more } = partsOf(report({ nodes: findingKind.values.map((kind) => finding(kind)) }));
    expect([absent, parallel, hints, unclear, undocumented, more].flat().map(({ kind }) => kind).sort()).toEqual([...findingKind.values].sort());
  });

  test('tell as present only what runs, is well documented and names the Land', () => {
    const { present, limited } = partsOf(report({
      cooperations: [
        cooperation('cooperation:a'), cooperation('cooperation:planned', { status: 'PLANNED' }), cooperation('cooperation:low', { confidence: 'LOW' }), cooperation('cooperation:general', { scope: 'GENERAL' }),
      ],
    }));
    expect([present, limited].map((some) => some.map(({ id }) => id))).toEqual([['cooperation:a'], ['cooperation:planned', 'cooperation:low']]);
  });

  test('tell an absence once: by its finding, or by itself where no pattern asks', () => {
    const absence = (id: string) => ({ id, text: 'Satz.', evidence: [] });
    const told = finding('MISSING_LINK', { facts: [{ __typename: 'Absence', ...absence('absence:a') }] });
    expect(partsOf(report({ absences: [absence('absence:a'), absence('absence:b')], nodes: [told] })).otherAbsences.map(({ id }) => id)).toEqual(['absence:b']);
  });
});

describe('the picture of a report', () => {
  test('has of a network no belonging, and tells apart who has a line and who has none', () => {
    fc.assert(fc.property(nets, (net) => {
      const told = toldPart(net);
      expect(told.statements.filter(({ look }) => look === 'zugehoerigkeit')).toEqual([]);
      const alone = new Set(withoutLine(told).map(({ id }) => id));
      for (const { id } of told.nodes) expect([id, alone.has(id)]).toEqual([id, !told.statements.some(({ members }) => members.some(({ node }) => node === id))]);
    }));
  });

  test('is the narrowest that fits a page, else the one least high', () => {
    const drawn = (heights: Readonly<Record<number, number>>) => fitting((width) => ({ width, height: heights[width] ?? 0 })).width;
    expect(drawn({ 700: 700, 820: 600, 940: 500 })).toBe(700);
    expect(drawn({ 700: 900, 820: 850, 940: 500 })).toBe(820);
    expect(drawn({ 700: 3000, 820: 2000, 940: 1500 })).toBe(940);
    expect(drawn({ 700: 1400, 820: 2000, 940: 2500 })).toBe(700);
  });
});
