import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import type { Verb } from './grammar/clause.js';
import type { Case } from './grammar/types.js';

/** What several do together: „planen … gemeinsam“. */
export interface JointWords {
  readonly verb: Verb;
  /** Said unless a frequency is. */
  readonly adverb?: Words;
  readonly rest: Words;
}

type Halves = readonly [verb: string, rest: string];

const joint = ([de, rest]: Halves, [en, more]: Halves, adverb?: Words): JointWords => ({
  verb: { de: [de, de], en: [en, en] }, rest: { de: rest, en: more }, ...(adverb === undefined ? {} : { adverb }),
});

export const TOGETHER: JointWords = joint(['arbeiten', 'zusammen'], ['work', 'together']);

export const JOINT: ReadonlyMap<CooperationKind, JointWords> = new Map<CooperationKind, JointWords>([
  ['REFERRAL', joint(['arbeiten', 'bei der Weiterleitung zusammen'], ['work', 'together on referrals'])],
  ['DATA_EXCHANGE', joint(['tauschen', 'Daten aus'], ['exchange', 'data'])],
  ['JOINT_PLANNING', joint(['planen', 'gemeinsam'], ['plan', 'together'])],
  ['SHARED_PREMISES', joint(['teilen sich', 'Räume'], ['share', 'premises'])],
  ['EMBEDDED_STAFF', joint(['arbeiten', 'mit Personal zusammen, das beim Partner angestellt ist,'], ['work', 'with staff employed by the partner'])],
  ['ROUND_TABLE', joint(['treffen sich', 'an einem Runden Tisch'], ['meet', 'at a round table'])],
  ['REGULAR_EXCHANGE', joint(['tauschen sich', 'aus'], ['exchange', 'views'], { de: 'regelmäßig', en: 'regularly' })],
  ['TRAINING', joint(['arbeiten', 'bei Schulungen zusammen'], ['work', 'together on training'])],
  ['JOINT_OFFER', joint(['machen', 'ein gemeinsames Angebot'], ['run', 'a joint service'])],
  ['JOINT_EVENT', joint(['richten', 'gemeinsame Veranstaltungen aus'], ['hold', 'joint events'])],
  ['SHARED_CONSENT_FORM', joint(['verwenden', 'eine gemeinsame Einwilligungserklärung'], ['use', 'a shared consent form'])],
  ['CASE_MANAGEMENT', joint(['betreiben', 'gemeinsames Fallmanagement'], ['run', 'joint case management'])],
  ['INTERFACE_WORKSHOP', joint(['treffen sich', 'zu Schnittstellenworkshops'], ['meet', 'in interface workshops'])],
  ['JOINT_PROJECT', joint(['führen', 'ein gemeinsames Projekt durch'], ['run', 'a joint project'])],
  ['AGREEMENT', joint(['haben', 'eine Vereinbarung geschlossen'], ['have', 'made an agreement'])],
  ['ADVISORY_BODY', joint(['wirken', 'in einem Beirat zusammen'], ['sit', 'together on an advisory body'])],
  ['ORGANISATIONAL_ATTACHMENT', joint(['sind', 'organisatorisch verbunden'], ['are', 'organisationally attached'])],
  ['STEERING', joint(['arbeiten', 'bei der Steuerung zusammen'], ['work', 'together on steering'])],
  ['SUPPORT', joint(['arbeiten', 'unterstützend zusammen'], ['work', 'together in support'])],
  ['UNSPECIFIED', TOGETHER],
  ['OTHER', joint(['arbeiten', 'in sonstiger Form zusammen'], ['work', 'together in another form'])],
]);

/** What one does towards another: „leitet … an … weiter“; the other stands between `before` and `after`. */
export interface DirectedWords {
  readonly verb: Verb;
  readonly before: Words;
  readonly kase: Case;
  readonly after: Words;
}

const directed = (de: readonly [string, string, string, string], kase: Case, en: readonly [string, string, string]): DirectedWords => ({
  verb: { de: [de[0], de[1]], en: [en[0], en[1]] }, before: { de: de[2], en: en[2] }, kase, after: { de: de[3], en: '' },
});

export const TOWARDS: DirectedWords = directed(['arbeitet', 'arbeiten', 'mit', 'zusammen'], 'DATIVE', ['works', 'work', 'with']);

export const DIRECTED: ReadonlyMap<CooperationKind, DirectedWords> = new Map<CooperationKind, DirectedWords>([
  ['REFERRAL', directed(['leitet', 'leiten', 'Anliegen an', 'weiter'], 'ACCUSATIVE', ['refers', 'refer', 'cases to'])],
  ['DATA_EXCHANGE', directed(['gibt', 'geben', 'Daten an', 'weiter'], 'ACCUSATIVE', ['passes', 'pass', 'data to'])],
  ['EMBEDDED_STAFF', directed(['hat', 'haben', 'Personal bei', ''], 'DATIVE', ['has', 'have', 'staff at'])],
  ['TRAINING', directed(['schult', 'schulen', '', ''], 'ACCUSATIVE', ['trains', 'train', ''])],
  ['SUPPORT', directed(['unterstützt', 'unterstützen', '', ''], 'ACCUSATIVE', ['supports', 'support', ''])],
  ['STEERING', directed(['steuert', 'steuern', '', ''], 'ACCUSATIVE', ['steers', 'steer', ''])],
  ['ORGANISATIONAL_ATTACHMENT', directed(['ist', 'sind', 'organisatorisch an', 'angebunden'], 'ACCUSATIVE', ['is', 'are', 'organisationally attached to'])],
]);
