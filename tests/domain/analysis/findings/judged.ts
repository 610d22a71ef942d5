import { createHash } from 'node:crypto';
import { taskClarity } from '../../../../api/domain/analysis/clarity/task-clarity.js';
import type { DatedCase, LandCase } from '../../../../api/domain/analysis/findings/land-case.js';
import { findingsIn } from '../../../../api/domain/analysis/findings/findings.js';
import type { Finding } from '../../../../api/domain/analysis/findings/finding.js';
import { cooperatingPoints } from '../../../../api/domain/analysis/findings/single-points.js';
import type { LandView } from '../../../../api/domain/analysis/land-view.js';
import { parallelStructures } from '../../../../api/domain/analysis/parallel/parallel-structures.js';
import { slotsOf } from '../../../../api/domain/analysis/slots/slots.js';
import type { ReferencePatternFact, TaskFact } from '../../../../api/domain/model/fact.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a drawn Land is judged by; its Kreise are three. */
export interface Standards {
  readonly patterns?: readonly ReferencePatternFact[];
  readonly tasks?: readonly TaskFact[];
  readonly counties?: readonly string[];
}

type Said = Partial<Pick<LandCase, 'confirmations' | 'verified'>> & { readonly today?: string };

/** A drawn Land, judged, on a day on which somebody asks. */
export const caseFor = (view: LandView, { patterns = [], tasks = [], counties = ['08111', '08115', '08116'] }: Standards = {}, said: Said = {}): DatedCase => ({
  view,
  slots: patterns.flatMap((pattern) => slotsOf(view, pattern)),
  pairs: parallelStructures(view, tasks),
  clarity: taskClarity(view, tasks, counties),
  singlePoints: cooperatingPoints(view),
  confirmations: new Map(),
  verified: [],
  today: '2022-06-01',
  ...said,
});

export const findingsFor = (...given: Parameters<typeof caseFor>): readonly Finding[] => findingsIn(caseFor(...given), sha256);

/** Rule and what it is about, `undocumented-must pattern:p/network`; sorted, so that digests do not matter. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, subjectKeys }) => `${rule.id.slice('rule:'.length)} ${subjectKeys.join(' ')}`).sort();
