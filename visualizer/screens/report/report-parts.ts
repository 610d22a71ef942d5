import type { ReportQuery } from '../../api/generated/operations.js';
import { namesLand } from '../../graph/statements.js';
import { questionAnswered, type QuestionKey } from '../../legend/questions.js';
import type { ShownFinding } from '../findings/shown-finding.js';
import { practicesFor, type AnsweringPractice } from './report-practices.js';
import { numberSources, type SourceNumbers } from './source-numbers.js';

type FederalState = ReportQuery['federalState'];
export type ReportCooperation = FederalState['constellation']['cooperations'][number];
export type ReportAbsence = FederalState['constellation']['absences'][number];

/** What stands in the parts of a report, in their order. */
export interface ReportParts {
  /** Running, named for the Land and well documented. */
  readonly present: readonly ReportCooperation[];
  /** Named for the Land, but planned, paused, ended or of weak evidence. */
  readonly limited: readonly ReportCooperation[];
  readonly absent: readonly ShownFinding[];
  /** Known not to exist, without a pattern that asks for it. */
  readonly otherAbsences: readonly ReportAbsence[];
  readonly parallel: readonly ShownFinding[];
  readonly hints: readonly ShownFinding[];
  readonly unclear: readonly ShownFinding[];
  readonly undocumented: readonly ShownFinding[];
  readonly more: readonly ShownFinding[];
  readonly practices: readonly AnsweringPractice[];
  readonly numbers: SourceNumbers;
}

const runs = ({ status, confidence }: ReportCooperation): boolean => status === 'ACTIVE' && confidence !== 'LOW';

/** The report of a Land, from its answer: sorted into parts, nothing judged again. */
export function partsOf({ federalState: { constellation: { cooperations, absences }, findings: { nodes } }, practices: known }: ReportQuery): ReportParts {
  const answering = (key: QuestionKey): readonly ShownFinding[] => nodes.filter(({ kind }) => questionAnswered(kind).key === key);
  const named = cooperations.filter(({ scope }) => namesLand(scope));
  const [present, limited] = [named.filter(runs), named.filter((one) => !runs(one))];
  const told = new Set(nodes.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const otherAbsences = absences.filter(({ id }) => !told.has(id));
  const [absent, parallel, unclear, more] = [answering('gibt-es-nicht'), answering('parallel'), answering('unklar'), answering('weiteres')];
  const proven = [...absent, ...parallel, ...unclear].flatMap(({ facts }) => facts);
  const practices = practicesFor(nodes, new Map(known.map(({ id, evidence }) => [id, evidence])));
  const proofs = [...[...present, ...limited, ...otherAbsences, ...proven].flatMap(({ evidence }) => evidence), ...practices.flatMap((one) => one.proofs)];
  return {
    present,
    limited,
    absent,
    otherAbsences,
    parallel: parallel.filter(({ kind }) => kind === 'PARALLEL_STRUCTURE'),
    hints: parallel.filter(({ kind }) => kind === 'PARALLEL_CANDIDATE'),
    unclear,
    undocumented: answering('nicht-dokumentiert'),
    more,
    practices,
    numbers: numberSources(proofs),
  };
}
