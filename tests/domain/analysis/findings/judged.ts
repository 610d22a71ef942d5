import { createHash } from 'node:crypto';
import { caseOf, type DatedCase, type Standards, type Word } from '../../../../api/domain/analysis/findings/land-case.js';
import { findingsIn } from '../../../../api/domain/analysis/findings/findings.js';
import type { Finding } from '../../../../api/domain/analysis/findings/finding.js';
import type { LandView } from '../../../../api/domain/analysis/land-view.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const NO_STANDARDS: Standards = { patterns: [], tasks: [], counties: ['08111', '08115', '08116'] };
const SILENCE: Word = { confirmations: new Map(), verified: [] };

/** A drawn Land, judged, on a day on which somebody asks. */
export const caseFor = (view: LandView, standards: Partial<Standards> = {}, said: Partial<Word> & { readonly today?: string } = {}): DatedCase => {
  const { today = '2022-06-01', ...word } = said;
  return { ...caseOf(view, { ...NO_STANDARDS, ...standards }, { ...SILENCE, ...word }), today };
};

export const findingsFor = (...given: Parameters<typeof caseFor>): readonly Finding[] => findingsIn(caseFor(...given), sha256);

/** Rule and what it is about, `undocumented-must pattern:p/network`; sorted, so that digests do not matter. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, subjectKeys }) => `${rule.id.slice('rule:'.length)} ${subjectKeys.join(' ')}`).sort();
