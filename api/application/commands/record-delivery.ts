import { statementProblems } from '../../domain/checking/statement.js';
import type { Area } from '../../domain/model/area.js';
import type { DatasetMark, FactChange } from '../../domain/model/change-set.js';
import type { Fact, FactType, Statement } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import { correct, currentOf, isRefused } from '../../domain/model/revise.js';
import { same } from '../../domain/model/same.js';
import type { Source } from '../../domain/model/source.js';
import { KonstellationError, badInput } from '../errors.js';
import type { Service } from '../service.js';

/** What it takes to record: no settings, no caches. */
export type Recorder = Pick<Service, 'store' | 'surroundings'>;

/** A statement with the id it shall have. */
export interface Draft<T extends FactType = FactType> {
  readonly id: string;
  readonly type: T;
  readonly statement: Statement<T>;
}

/** Data that come as a whole, such as those delivered with the service. */
export interface Delivery {
  readonly recordedBy: string;
  readonly changeReason: string | null;
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly drafts: readonly Draft[];
  readonly mark: DatasetMark;
}

export interface DeliveryOutcome {
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Changed by somebody else since the last delivery, and therefore left as they are. */
  readonly left: readonly string[];
  readonly revision: number;
}

/** Two processes may start on one store at once; the one that comes second plans again. */
const ATTEMPTS = 5;

/**
 * Records a delivery in one revision; what is there already stays as it is, so that a second time changes nothing.
 * Fails with BAD_USER_INPUT if a statement may not be recorded.
 */
export async function recordDelivery(service: Recorder, delivery: Delivery): Promise<DeliveryOutcome> {
  checkDrafts(delivery.drafts);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await recordOnce(service, delivery);
    } catch (error) {
      const overtaken = error instanceof KonstellationError && error.code === 'VERSION_CONFLICT';
      if (!overtaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function recordOnce({ store, surroundings }: Recorder, delivery: Delivery): Promise<DeliveryOutcome> {
  const [{ revision }, mark] = await Promise.all([store.revision(), store.mark()]);
  if (same(mark, delivery.mark)) return { created: 0, revised: 0, unchanged: delivery.drafts.length, left: [], revision };
  const known = await versionsById(store.versions(delivery.drafts.map((draft) => draft.id), revision));
  const planned = delivery.drafts.map((draft) => plan(draft, known.get(draft.id) ?? [], delivery.recordedBy));
  const facts = planned.flatMap((each) => (each.change ? [each.change] : []));
  const sources = differing(delivery.sources, await store.sources(delivery.sources.map((source) => source.id), revision), (source) => source.id);
  const areas = differing(delivery.areas, await store.areas(delivery.areas.map((area) => area.key)), (area) => area.key);
  const { recordedBy, changeReason } = delivery;
  const appended = await store.append({
    clock: surroundings.now(), recordedBy, changeReason, facts, sources, areas, records: [], mark: delivery.mark,
  });
  return {
    created: facts.filter((fact) => fact.expectedVersion === 0).length,
    revised: facts.filter((fact) => fact.expectedVersion > 0).length,
    unchanged: planned.filter((each) => each.outcome === 'UNCHANGED').length,
    left: planned.filter((each) => each.outcome === 'LEFT').map((each) => each.id),
    revision: appended.revision,
  };
}

interface Planned {
  readonly id: string;
  readonly outcome: 'UNCHANGED' | 'LEFT' | 'CHANGED';
  readonly change?: FactChange;
}

function plan(draft: Draft, versions: readonly Fact[], recordedBy: string): Planned {
  const { id, type, statement } = draft;
  const newest = versions.reduce<Fact | undefined>((best, version) => (best && best.version > version.version ? best : version), undefined);
  if (!newest) return { id, outcome: 'CHANGED', change: { id, type, expectedVersion: 0, supersede: [], add: [statement] } };
  if (newest.recordedBy !== recordedBy || currentOf(versions).length !== 1) return { id, outcome: 'LEFT' };
  if (same(statementOf(newest), statement)) return { id, outcome: 'UNCHANGED' };
  const revised = correct(versions, statement, statement.validFrom);
  if (isRefused(revised)) throw badInput(`${id}.${revised.path}`, revised.message);
  return { id, outcome: 'CHANGED', change: { id, type, expectedVersion: newest.version, ...revised } };
}

function statementOf({ validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content }: Fact): Statement {
  return { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content };
}

async function versionsById(versions: Promise<readonly Fact[]>): Promise<ReadonlyMap<string, readonly Fact[]>> {
  return groupBy(await versions, (version) => version.id);
}

function differing<T>(wanted: readonly T[], kept: readonly T[], idOf: (item: T) => string): readonly T[] {
  const known = new Map(kept.map((item) => [idOf(item), item]));
  return wanted.filter((item) => !same(known.get(idOf(item)), item));
}

function checkDrafts(drafts: readonly Draft[]): void {
  const ids = new Set<string>();
  for (const { id, type, statement } of drafts) {
    const [wrong] = statementProblems(type, statement);
    if (wrong) throw badInput(`${id}.${wrong.path}`, wrong.message);
    if (ids.has(id)) throw badInput(id, 'this id is given to two facts');
    ids.add(id);
  }
}
