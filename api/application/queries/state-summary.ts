import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { keyOfState, type Area, type AreaKey } from '../../domain/model/area.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import { summarySentences, type SummarySentence } from '../../domain/text/summary-sentences.js';
import { areaFacts } from '../operation/area-facts.js';
import { disruptionsAbroad } from '../operation/disruptions-abroad.js';
import type { Operation } from '../operation/operation.js';
import { judged } from '../judging/judged.js';
import { landFindings } from '../judging/land-findings.js';
import { listed } from '../operation/lists.js';

export interface SummaryQuestion {
  readonly land: FederalStateCode;
  readonly language: Language;
  /** The places behind keys; those that the register does not have are left out. */
  readonly places: (keys: readonly AreaKey[]) => Promise<readonly Area[]>;
}

/** A Land's documented situation in plain sentences, each with the facts it rests on; put into words once a day. */
export async function stateSummary(operation: Operation, question: SummaryQuestion, moment: Moment): Promise<readonly SummarySentence[]> {
  const { land, language } = question;
  const name = `summary ${language} ${operation.today}`;
  const { sentences } = await judged(operation.service, { name, land, moment }, async () => ({ sentences: await inWords(operation, question, moment) }));
  return sentences;
}

async function inWords(operation: Operation, { land, language, places }: SummaryQuestion, moment: Moment): Promise<readonly SummarySentence[]> {
  const [{ service }, area] = [operation, keyOfState(land)];
  const [{ facts, outsiders }, tasks, found] = await Promise.all([
    areaFacts(service, area, { moment, reach: 'HOLDING' }), listed(service, 'Task', moment), landFindings(operation, land, moment),
  ]);
  const findings = found.map(({ finding }) => finding);
  const there = [...facts, ...outsiders, ...(await disruptionsAbroad(service, facts.filter((fact) => fact.type === 'Actor'), moment))];
  const all = [...there, ...tasks];
  const rows = findings.flatMap(({ matter }) => (matter.type === 'CLARITY' ? matter.row.areas : []));
  const keys = new Set([area, ...rows, ...all.flatMap((fact) => [...linksOf(fact).areas])]);
  const areas = new Map((await places([...keys])).map((each) => [each.key, each]));
  const byId = new Map(all.map((fact) => [fact.id, fact]));
  const known = { fact: (id: string) => byId.get(id), area: (key: AreaKey) => areas.get(key) };
  return summarySentences({ area, validAt: moment.validAt, facts: there, findings }, known, language);
}
