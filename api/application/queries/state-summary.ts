import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { presentIn } from '../../domain/analysis/holding-in.js';
import type { Moment } from '../../domain/model/moment.js';
import { sortedFacts } from '../../domain/naming/sorted.js';
import { summarySentences, type SummarySentence } from '../../domain/text/summary-sentences.js';
import { knownFrom } from '../judging/known-from.js';
import { judged, viewOf } from '../judging/judged.js';
import { knownKreise } from '../judging/known-kreise.js';
import { landFindings } from '../judging/land-findings.js';
import { disruptionsAbroad } from '../operation/disruptions-abroad.js';
import type { Operation } from '../operation/operation.js';

export interface SummaryQuestion {
  readonly land: FederalStateCode;
  readonly language: Language;
}

/** A Land's documented situation in plain sentences, each with the facts it rests on; put into words once a day. */
export async function stateSummary(operation: Operation, question: SummaryQuestion, moment: Moment): Promise<readonly SummarySentence[]> {
  const { land, language } = question;
  const name = `summary ${language} ${operation.today}`;
  const { sentences } = await judged(operation.service, { name, land, moment }, async () => ({ sentences: await inWords(operation, question, moment) }));
  return sentences;
}

async function inWords(operation: Operation, { land, language }: SummaryQuestion, moment: Moment): Promise<readonly SummarySentence[]> {
  const { service } = operation;
  const [view, known, found] = await Promise.all([viewOf(service, land, moment), knownKreise(service, land, moment), landFindings(operation, land, moment)]);
  const present = sortedFacts(presentIn(view));
  const abroad = await disruptionsAbroad(service, present.filter((fact) => fact.type === 'Actor'), moment);
  const input = { area: view.area, validAt: moment.validAt, facts: [...present, ...abroad], findings: found.map(({ finding }) => finding) };
  return summarySentences(input, knownFrom(abroad, [], known), language);
}
