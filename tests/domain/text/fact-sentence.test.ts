import type { AbsenceReason } from '../../../schema/vocabulary/absence-reason.js';
import type { Fact } from '../../../api/domain/model/fact.js';
import { factSentence } from '../../../api/domain/text/fact-sentence.js';
import { fact, parties, WORLD } from './world.js';

const FEDERAL = { scope: 'FEDERAL' } as const;
const side = (...kinds: NonNullable<Parameters<typeof fact<'Topic'>>[1]['actorKinds']>) => ({ kinds, actionAreas: [], actor: null });
const central = { sides: [side('CENTRAL_IMMIGRATION_AUTHORITY')] };
const absent = (reason: AbsenceReason, heldBy: string | null = null) => fact('Absence', { ...central, reason, heldBy });

/** The fact, its German sentence, and the English one where it is worth a look. */
const CASES: readonly (readonly [Fact | undefined, string, string?])[] = [
  // Actors
  [WORLD.fact('actor:lnw-by'), 'In Bayern ist das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ tätig.', 'In Bavaria, the IQ state network “MigraNet – IQ Netzwerk Bayern” is active.'],
  [WORLD.fact('actor:abh-by'), 'Unter dem Namen „Ausländerbehörden in Bayern“ sind alle Ausländerbehörden in Bayern zusammengefasst.'],
  [fact('Actor', { kind: 'IQ_SUBPROJECT', name: { de: 'klever', en: null }, areas: ['08'], actionAreas: ['HSP3'], actionAreaBasis: 'INFERRED', shortName: 'KL' }),
    'In Baden-Württemberg ist das IQ Teilprojekt „klever“ im HSP3 tätig (kurz: KL; Zuordnung zum Schwerpunkt erschlossen).'],
  [fact('Actor', { kind: 'VISA_OFFICE', name: { de: 'Visastellen', en: 'Visa offices' }, areas: ['DE'], level: 'ABROAD' }, FEDERAL),
    'Bundesweit sind die Visastellen vom Ausland aus tätig.'],
  [fact('Actor', { kind: 'MINISTRY', furtherKinds: ['IQ_STATE_COORDINATION'], name: { de: 'Ministerium für Arbeit', en: null }, areas: ['12'] }),
    'In Brandenburg ist das Ministerium für Arbeit als IQ Landeskoordination tätig.'],
  // Affiliations
  [fact('Affiliation', {}), 'Zur Zentralen Auslands- und Fachvermittlung gehört die Zentrale Servicestelle Berufsanerkennung.'],
  [fact('Affiliation', { kind: 'CARRIED_BY', actor: 'actor:tp-change', other: 'actor:life' }), 'Getragen wird das IQ Teilprojekt „CHANGE“ vom Träger LIFE e.V.', 'The IQ subproject “CHANGE” is carried by the carrier LIFE e.V.'],
  [fact('Affiliation', { kind: 'OPERATED_BY', actor: 'actor:hsp1-be', other: 'actor:nobody' }, { validFrom: '2020-05-01' }),
    'Betrieben werden die HSP1-Teilprojekte in Berlin von einer nicht bekannten Stelle (seit dem 1. Mai 2020).'],
  // Tasks
  [fact('Task', { name: { de: 'Visum', en: 'Visa' }, legalBasis: ['§ 6 AufenthG', '§ 31 AufenthV'], parent: 'task:procedure' }),
    'Die Aufgabe „Visum“ gehört zum Abschnitt „Einreise“ und ist Teil der Aufgabe „Beschleunigtes Fachkräfteverfahren“ (Rechtsgrundlage: § 6 AufenthG und § 31 AufenthV).',
    'The task “Visa” belongs to the stage “entry” and is part of the task “Beschleunigtes Fachkräfteverfahren” (legal basis: § 6 AufenthG and § 31 AufenthV).'],
  // Responsibilities
  [fact('Responsibility', { standing: 'DISPUTED', targetGroups: ['COMPANIES'], delegatedBy: 'actor:ips' }),
    'In Bayern ist die Zentrale Stelle für die Einwanderung von Fachkräften für die Aufgabe „Beschleunigtes Fachkräfteverfahren“ zuständig (strittig; Zielgruppe: Unternehmen; übertragen vom Internationalen Personalservice).'],
  [fact('Responsibility', { role: 'CONTRIBUTES', actor: 'actor:abh-by', choice: true, criterion: { de: 'nach Sitz des Betriebs.', en: null } }),
    'In Bayern wirken die Ausländerbehörden an der Aufgabe „Beschleunigtes Fachkräfteverfahren“ mit (nach Wahl des Antragstellers; Abgrenzung: nach Sitz des Betriebs).'],
  [fact('Responsibility', { role: 'ADVISES', actor: 'actor:ips', task: 'task:none', areas: ['DE'], standing: 'CLAIMED' }, { ...FEDERAL, confidence: 'LOW' }),
    'Bundesweit berät der Internationale Personalservice zu einer nicht bekannten Aufgabe (beansprucht; wenig gesichert).'],
  [fact('Responsibility', { role: 'INFORMED', actor: 'actor:ba', areas: ['DE'], standing: 'UNCLEAR' }, { scope: 'EVERY_LAND' }),
    'In jedem Land wird die Bundesagentur für Arbeit über die Aufgabe „Beschleunigtes Fachkräfteverfahren“ unterrichtet (ungeklärt).'],
  // Cooperations
  [fact('Cooperation', { participants: parties('rd-by + lnw-by'), kinds: ['JOINT_PLANNING'] }),
    'In Bayern planen die Regionaldirektion Bayern und das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ gemeinsam.'],
  [fact('Cooperation', { participants: parties('ag-s-st > lnw-st'), kinds: ['REFERRAL'], areas: ['15'], deadline: 'P2D' }, { attestedFrom: '2020-11-18' }),
    'In Sachsen-Anhalt leitet der Arbeitgeber-Service innerhalb von 2 Tagen Anliegen an das IQ Netzwerk Sachsen-Anhalt weiter (belegt ab dem 18. November 2020).',
    'In Sachsen-Anhalt, the Arbeitgeber-Service refers cases to the IQ Netzwerk Sachsen-Anhalt within 2 days (attested from 18 November 2020 on).'],
  [fact('Cooperation', { participants: parties('hsp4-be + hsp1-be? + hsp2-be?'), kinds: ['ORGANISATIONAL_ATTACHMENT'], areas: ['11'] }),
    'In Berlin arbeitet das HSP4-Teilprojekt mit den HSP1-Teilprojekten oder den HSP2-Teilprojekten zusammen: organisatorische Anbindung (mit welcher dieser Stellen, ist nicht näher bestimmt).'],
  [fact('Cooperation', { participants: parties('lnw-st + ag-s-st'), kinds: ['ROUND_TABLE'], areas: ['15'] }, { scope: 'EXAMPLE' }),
    'Zum Beispiel in Sachsen-Anhalt treffen sich das IQ Netzwerk Sachsen-Anhalt und der Arbeitgeber-Service an einem Runden Tisch.'],
  [fact('Cooperation', { participants: parties('rd-by + ag-s-by'), kinds: ['REGULAR_EXCHANGE', 'SHARED_PREMISES'], frequency: 'P1M' }),
    'In Bayern tauschen sich die Regionaldirektion Bayern und die Arbeitgeber-Services jeden Monat aus und teilen sich Räume.'],
  [fact('Cooperation', { participants: parties('rd-by + ips'), kinds: ['JOINT_OFFER'], status: 'PLANNED', areas: [] }, { scope: 'SOME_UNNAMED' }),
    'In einzelnen, nicht genannten Ländern ist eine Zusammenarbeit zwischen der Regionaldirektion Bayern und dem Internationalen Personalservice geplant: gemeinsames Angebot.'],
  [fact('Cooperation', { participants: parties('ba + lnw-by'), status: 'PAUSED', areas: ['DE'] }, { scope: 'GENERAL' }),
    'Allgemein, ohne Nennung eines Landes, ruht die Zusammenarbeit zwischen der Bundesagentur für Arbeit und dem IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ (Form nicht genannt).'],
  [fact('Cooperation', { participants: parties('ba + zav'), status: 'ENDED', areas: ['ABROAD'], channel: 'Funktionspostfach' }, { scope: 'ABROAD' }),
    'Im Ausland ist die Zusammenarbeit zwischen der Bundesagentur für Arbeit und der Zentralen Auslands- und Fachvermittlung beendet (Form nicht genannt; Weg: Funktionspostfach).'],
  [fact('Cooperation', { participants: parties('ba > zsba + zav'), kinds: ['OTHER', 'TRAINING'], areas: ['DE'], note: { de: 'Hospitation', en: 'work shadowing' } }, FEDERAL),
    'Bundesweit schult die Bundesagentur für Arbeit die Zentrale Servicestelle Berufsanerkennung und die Zentrale Auslands- und Fachvermittlung: sonstige Kooperation (Form: Hospitation).'],
  // Absences
  [absent('NOT_ESTABLISHED_BY_DECISION'), 'Eine Zentrale Ausländerbehörde in Niedersachsen gibt es nicht (Entscheidung des Landes).', 'A central immigration authority in Lower Saxony does not exist (decision of the Land).'],
  [absent('NOT_YET_ESTABLISHED'), 'Eine Zentrale Ausländerbehörde in Niedersachsen ist noch nicht eingerichtet.'],
  [absent('TASK_HELD_BY_OTHER', 'actor:ips'), 'Eine Zentrale Ausländerbehörde in Niedersachsen gibt es nicht; die Aufgabe liegt beim Internationalen Personalservice.'],
  [absent('ENDED'), 'Eine Zentrale Ausländerbehörde in Niedersachsen gibt es nicht mehr (beendet).'],
  [absent('NOT_REQUIRED'), 'Eine Zentrale Ausländerbehörde in Niedersachsen gibt es nicht (nicht erforderlich).'],
  [absent('REFUSED'), 'Eine Zentrale Ausländerbehörde in Niedersachsen gibt es nicht (abgelehnt).'],
  [fact('Absence', { sides: [{ kinds: ['IQ_SUBPROJECT'], actionAreas: ['HSP4'], actor: null }, side('EMPLOYER_SERVICE')], cooperationKind: 'ROUND_TABLE', reason: 'REFUSED' }),
    'Eine Zusammenarbeit der Form „Runder Tisch“ zwischen dem IQ Teilprojekt (HSP4) und dem Arbeitgeber-Service in Niedersachsen gibt es nicht (abgelehnt).'],
  [fact('Absence', { task: 'task:advice' }), 'Eine zuständige Stelle für die Aufgabe „Anerkennungsberatung im Inland“ in Niedersachsen gibt es nicht (Entscheidung des Landes).'],
  [fact('Absence', { sides: [side('IPS')], area: 'DE' }, { scope: 'EVERY_LAND' }), 'In jedem Land gilt: Einen Internationalen Personalservice gibt es nicht (Entscheidung des Landes).'],
  // Disruptions, topics, practices, patterns
  [fact('Disruption', {}, { scope: 'ABROAD', validFrom: '2020-03-16', validTo: '2021-01-01' }),
    'Im Ausland stehen die Visastellen nur eingeschränkt zur Verfügung (Grund: Pandemie; vom 16. März 2020 bis zum 31. Dezember 2020).'],
  [fact('Disruption', { actor: 'actor:ips', actorKind: null, state: 'SUSPENDED', area: 'DE' }, FEDERAL), 'Bundesweit steht der Internationale Personalservice vorübergehend nicht zur Verfügung (Grund: Pandemie).'],
  [fact('Topic', { kind: 'OPEN_QUESTION', name: { de: 'Wer vermittelt?', en: null }, actorKinds: ['COMPANY', 'IPS'], tasks: ['task:advice'] }, { scope: 'SOME_UNNAMED' }),
    'In einzelnen, nicht genannten Ländern wird als offene Frage genannt: „Wer vermittelt?“ (betrifft die Unternehmen, den Internationalen Personalservice und die Aufgabe „Anerkennungsberatung im Inland“).'],
  [fact('Practice', { areas: ['15'], name: { de: '48h-Regel', en: null }, standing: 'PROVEN' }), 'In Sachsen-Anhalt hat sich die Praxis „48h-Regel“ bewährt.', 'In Sachsen-Anhalt, the practice “48h-Regel” has proven itself.'],
  [fact('ReferencePattern', { name: { de: 'IQ und BA', en: null } }, { validFrom: '2019-01-01', validTo: '2023-01-01' }),
    'Das Muster „IQ und BA“ beschreibt keine Rollen und keine Verbindungen (vom 1. Januar 2019 bis zum 31. Dezember 2022).'],
];

test.each(CASES.map(([stated, de, en]) => ({ stated, de, en })))('$de', ({ stated, de, en }) => {
  expect(factSentence(stated!, WORLD, 'DE')).toBe(de);
  if (en !== undefined) expect(factSentence(stated!, WORLD, 'EN')).toBe(en);
});
