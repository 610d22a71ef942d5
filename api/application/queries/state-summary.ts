import type { Language } from '../../../schema/vocabulary/language.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import { summarySentences, type SummarySentence } from '../../domain/text/summary-sentences.js';
import { areaFacts } from '../operation/area-facts.js';
import { disruptionsAbroad } from '../operation/disruptions-abroad.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';

export interface SummaryQuestion {
  readonly area: AreaKey;
  readonly language: Language;
  /** The places behind keys; those that the register does not have are left out. */
  readonly places: (keys: readonly AreaKey[]) => Promise<readonly Area[]>;
}

/** A Land's documented situation in plain sentences, each with the facts it rests on. */
export async function stateSummary(service: Service, { area, language, places }: SummaryQuestion, moment: Moment): Promise<readonly SummarySentence[]> {
  const [{ facts, outsiders }, tasks] = await Promise.all([
    areaFacts(service, area, { moment, reach: 'HOLDING' }), listed(service, 'Task', moment),
  ]);
  const there = [...facts, ...outsiders, ...(await disruptionsAbroad(service, facts.filter((fact) => fact.type === 'Actor'), moment))];
  const all = [...there, ...tasks];
  const keys = new Set([area, ...all.flatMap((fact) => [...linksOf(fact).areas])]);
  const areas = new Map((await places([...keys])).map((each) => [each.key, each]));
  const byId = new Map(all.map((fact) => [fact.id, fact]));
  const known = { fact: (id: string) => byId.get(id), area: (key: AreaKey) => areas.get(key) };
  return summarySentences({ area, validAt: moment.validAt, facts: there }, known, language);
}
