import type { ChangeSet, FactChange } from '../../../api/domain/model/change-set.js';
import type { ContentOf, FactType, Statement } from '../../../api/domain/model/fact.js';

/** Who writes, one change set after the other, and which of them this one is, from 0. */
export interface Turn {
  readonly lane: string;
  readonly number: number;
}

/** What a change set touches, by id. */
export interface Touched {
  readonly actors: readonly [string, string];
  readonly cooperation: string;
  readonly responsibility: string;
  readonly task: string;
  readonly source: string;
}

export function touchedBy({ lane, number }: Turn): Touched {
  const name = `${lane}-${number}`;
  return {
    actors: [`actor:${name}-a`, `actor:${name}-b`], cooperation: `cooperation:${name}`, responsibility: `responsibility:${name}`,
    task: `task:${lane}`, source: `source:${name}`,
  };
}

/** The turn of a change set, from who recorded it. */
export function turnOf(recordedBy: string): Turn {
  const [lane = '', number = ''] = recordedBy.split('/');
  return { lane, number: Number(number) };
}

/**
 * A change set of several facts that name each other, places, a source and a record. It also corrects what the turns
 * before have left: the task of the lane gets its next version, the cooperation of the turn before is ended.
 */
export function changeSetOf(turn: Turn): ChangeSet {
  const { lane, number } = turn;
  const { source, cooperation, actors: [actor] } = touchedBy(turn);
  return {
    clock: '2026-01-01T00:00:00.000Z',
    recordedBy: `${lane}/${number}`,
    changeReason: `Zug ${number}`,
    facts: [...newFacts(turn), ...corrected(turn)],
    sources: [{ id: source, title: `Protokoll ${lane} ${number}`, publisher: 'Dienststelle', publishedOn: '2020-11-19', url: null, kind: 'MEETING_RECORD' }],
    areas: [],
    records: [{ kind: 'ANSWER', subject: cooperation, content: { actor, version: 1, answer: 'YES' } }],
    mark: null,
  };
}

function newFacts(turn: Turn): readonly FactChange[] {
  const { actors: [a, b], cooperation, responsibility, task } = touchedBy(turn);
  return [
    recorded({ id: a, type: 'Actor' }, said(turn, actor(turn, 'Nord'))),
    recorded({ id: b, type: 'Actor' }, said(turn, actor(turn, 'Süd'))),
    recorded({ id: cooperation, type: 'Cooperation' }, said(turn, between(a, b, 'ACTIVE'))),
    recorded({ id: responsibility, type: 'Responsibility' }, said(turn, {
      actor: a, task, areas: ['08111'], role: 'LEAD', targetGroups: [], sector: null, criterion: null, choice: false, delegatedBy: null, standing: 'CLAIMED',
    })),
  ];
}

function corrected(turn: Turn): readonly FactChange[] {
  const { lane, number } = turn;
  const task = recorded({ id: touchedBy(turn).task, type: 'Task' }, said(turn, {
    key: lane, name: { de: `Aufgabe ${lane} ${number}`, en: null }, description: null, stage: 'RECOGNITION', legalBasis: [], leikaKey: null, parent: null, ambiguities: [],
  }), number);
  if (number === 0) return [task];
  const { cooperation, actors: [a, b] } = touchedBy({ lane, number: number - 1 });
  return [task, recorded({ id: cooperation, type: 'Cooperation' }, said(turn, between(a, b, 'ENDED')), 1)];
}

/** A new version after so many; the last of them is superseded. */
function recorded<T extends FactType>(fact: { readonly id: string; readonly type: T }, statement: Statement<T>, after = 0): FactChange<T> {
  return { ...fact, expectedVersion: after, supersede: after === 0 ? [] : [after], add: [statement] };
}

function said<T extends FactType>(turn: Turn, content: ContentOf[T]): Statement<T> {
  const evidence = { source: touchedBy(turn).source, locator: 'Zeile 1', passageSha256: null, passageLength: null, retrievedAt: null, assertedBy: null };
  return { validFrom: '2019-01-01', validTo: null, attestedFrom: null, attestedTo: null, scope: 'NAMED', confidence: 'HIGH', evidence: [evidence], content };
}

const actor = ({ lane, number }: Turn, side: string): ContentOf['Actor'] => ({
  kind: 'RECOGNITION_AUTHORITY', furtherKinds: [], level: 'REGIONAL', name: { de: `Stelle ${lane} ${number} ${side}`, en: null }, shortName: null, otherNames: [],
  aggregate: false, areas: ['08'], actionAreas: [], actionAreaBasis: null, officialKeys: [], contact: null, website: null,
});

const between = (a: string, b: string, status: ContentOf['Cooperation']['status']): ContentOf['Cooperation'] => ({
  kinds: ['REFERRAL'], participants: [{ actor: a, position: 'FROM', certain: true }, { actor: b, position: 'TO', certain: true }],
  areas: ['08'], status, tasks: [], deadline: 'P2D', frequency: null, channel: null, note: null,
});
