/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { typedText } from '../typed-text.js';
/** Why something is known not to exist in an area. */
export type AbsenceReason =
  /** ended: It existed earlier and has run out or was stopped. */
  | 'ENDED'
  /** does not exist (decision of the Land): The Land decided not to set up this body or cooperation. */
  | 'NOT_ESTABLISHED_BY_DECISION'
  /** not required: Local circumstances make it unnecessary. */
  | 'NOT_REQUIRED'
  /** not yet set up: It is meant to be set up, but had not been by that day. */
  | 'NOT_YET_ESTABLISHED'
  /** refused: One of the bodies concerned declined it. */
  | 'REFUSED'
  /** task lies with another body: Another body handles the task; it is named where it is known. */
  | 'TASK_HELD_BY_OTHER';

/** Field of work of a project in the IQ programme: a Handlungsschwerpunkt (2019–2022) or a Handlungsfeld (since 2023). */
export type ActionArea =
  /** HF1: recognition advice and Fair Integration: Advice on recognition and on labour and social law, since 2023. */
  | 'HF1'
  /** HF2: regional integration networks: Networks and services of a region, since 2023. */
  | 'HF2'
  /** HF3: supra-regional projects: Projects that reach beyond one Land, since 2023. */
  | 'HF3'
  /** HSP1: advice on recognition and qualification: Advice for people with foreign qualifications, until the end of 2022. */
  | 'HSP1'
  /** HSP2: qualification measures in the context of the Recognition Act: Adaptation and bridging courses on the way to full recognition, until the end of 2022. */
  | 'HSP2'
  /** HSP3: intercultural competence of the central labour-market actors: Training and advice for the labour administration, municipalities and companies, until the end of 2022. */
  | 'HSP3'
  /** HSP4: regional skilled-labour networks – immigration: Contact points for companies that want to recruit skilled workers abroad, until the end of 2022. */
  | 'HSP4';

/** What sort of organisation, unit or project an actor is. */
export type ActorKind =
  /** carrier: The organisation that answers for a project and receives its funds. */
  | 'CARRIER'
  /** central immigration authority: An immigration authority for a whole Land or several districts, above all for the accelerated procedure for skilled workers. */
  | 'CENTRAL_IMMIGRATION_AUTHORITY'
  /** chamber: A chamber of industry and commerce, of crafts or of a profession. */
  | 'CHAMBER'
  /** company: A business that employs or looks for skilled workers. */
  | 'COMPANY'
  /** economic development agency: A body of a Land or municipality that supports companies. */
  | 'ECONOMIC_DEVELOPMENT'
  /** education provider: A school, university or institution that runs courses. */
  | 'EDUCATION_PROVIDER'
  /** employer service: The contact for companies in every employment agency (AG-S). */
  | 'EMPLOYER_SERVICE'
  /** employment agency: The local level of the Federal Employment Agency. */
  | 'EMPLOYMENT_AGENCY'
  /** federal authority: An authority of the Federation below the ministries, such as the Federal Office for Migration and Refugees. */
  | 'FEDERAL_AUTHORITY'
  /** Federal Employment Agency: The agency as a whole or its head office. */
  | 'FEDERAL_EMPLOYMENT_AGENCY'
  /** Goethe-Institut: Offers language courses and preparation for life in Germany abroad. */
  | 'GOETHE_INSTITUTE'
  /** immigration authority: Decides on residence titles locally. */
  | 'IMMIGRATION_AUTHORITY'
  /** International Personnel Service: The contact in the ZAV for companies that look for staff abroad (IPS). */
  | 'IPS'
  /** IQ competence centre: A nationwide body that supports the networks on one subject. */
  | 'IQ_COMPETENCE_CENTRE'
  /** IQ programme support: A project that accompanies the IQ programme nationwide and passes on its results. */
  | 'IQ_PROGRAMME_SUPPORT'
  /** regional integration network: The form in which the IQ programme has worked in a region since 2023. */
  | 'IQ_REGIONAL_NETWORK'
  /** IQ state coordination: The body that coordinates the IQ subprojects of a Land. */
  | 'IQ_STATE_COORDINATION'
  /** IQ state network: The IQ subprojects of a Land taken together, until the end of 2022. */
  | 'IQ_STATE_NETWORK'
  /** IQ subproject: A single funded project of a carrier in the IQ programme. */
  | 'IQ_SUBPROJECT'
  /** jobcentre: The local office for basic income support of jobseekers. */
  | 'JOBCENTER'
  /** labour-market admission: The part of the Federal Employment Agency that consents to an employment. */
  | 'LABOUR_MARKET_ADMISSION'
  /** ministry: A supreme authority of the Federation or of a Land. */
  | 'MINISTRY'
  /** municipality: A town, municipality or district as an administration. */
  | 'MUNICIPALITY'
  /** one-stop shop: Several authorities advise and decide under one roof. */
  | 'ONE_STOP_SHOP'
  /** other body: A body that fits none of the other kinds. */
  | 'OTHER'
  /** recognition authority: The body that decides on the recognition of a professional qualification. */
  | 'RECOGNITION_AUTHORITY'
  /** regional directorate: The middle level of the Federal Employment Agency; some serve several Länder. */
  | 'REGIONAL_DIRECTORATE'
  /** visa office: The part of a German mission abroad that decides on visas. */
  | 'VISA_OFFICE'
  /** welcome centre: A contact point of a Land or region for immigrant workers and for companies. */
  | 'WELCOME_CENTRE'
  /** Central Office for Foreign Education: Evaluates foreign certificates and gives opinions to authorities (ZAB); not the central immigration authority. */
  | 'ZAB'
  /** International Placement Service: The office of the Federal Employment Agency that recruits skilled workers abroad (ZAV). */
  | 'ZAV'
  /** Central Service Point for Professional Recognition: Advises people abroad on the recognition of their occupation (ZSBA); it belongs to the ZAV. */
  | 'ZSBA';

/** The level of administration at which an actor works. */
export type ActorLevel =
  /** abroad: Is located abroad and works from there. */
  | 'ABROAD'
  /** Federation: Works for all of Germany. */
  | 'FEDERAL'
  /** local: Works for a district, a town or a municipality. */
  | 'LOCAL'
  /** region: Works for a region, also across districts or Länder. */
  | 'REGIONAL'
  /** Land: Works for one Land. */
  | 'STATE';

/** How an actor belongs to another one. */
export type AffiliationKind =
  /** carried by: The other actor is the carrier and answers for the project. */
  | 'CARRIED_BY'
  /** operated by: The other actor runs the project itself; both are then the same people. */
  | 'OPERATED_BY'
  /** part of: The actor is organisationally a part of the other. */
  | 'PART_OF';

/** The level of an area in the official system of regional keys. */
export type AreaLevel =
  /** abroad: Everything outside Germany. */
  | 'ABROAD'
  /** association of municipalities: Municipalities joined for administration; key of 9 digits. */
  | 'ASSOCIATION'
  /** federal territory: Germany as a whole. */
  | 'COUNTRY'
  /** district: A rural district or a town outside the districts; key of 5 digits. */
  | 'COUNTY'
  /** municipality: A town or municipality; key of 12 digits. */
  | 'MUNICIPALITY'
  /** administrative region: The level between Land and district; key of 3 digits. */
  | 'REGION'
  /** Land: One of the sixteen Länder; key of 2 digits. */
  | 'STATE';

/** A point on both clocks. A part that is left out takes its default. */
export type AsOf = {
  /** What the service knew at this instant. Default: the latest revision. */
  readonly knownAt?: string | null | undefined;
  /** The day on which facts hold in the world. Default: the reference day, else today in Berlin. */
  readonly validAt?: string | null | undefined;
};

/** Whether a source says so or the editors concluded it. */
export type Basis =
  /** inferred: Concluded from other statements; does not count as evidence. */
  | 'INFERRED'
  /** stated: A source says so in so many words. */
  | 'STATED';

/** How clear it is who leads on a task in an area. */
export type Clarity =
  /** unclear: A source says that it is disputed or unsettled who is responsible. */
  | 'CONTESTED'
  /** nobody responsible: There is evidence that no body has this task. */
  | 'NONE'
  /** several bodies, division settled: Several bodies are responsible and the division is on record. */
  | 'SHARED_RULED'
  /** several bodies, division not documented: Several bodies are responsible; no source says how they divide the work. */
  | 'SHARED_UNDOCUMENTED'
  /** one body responsible: Exactly one body is responsible. */
  | 'SINGLE'
  /** not documented: No source says who is responsible. */
  | 'UNKNOWN';

/** What the comparison of two sides says about one slot. */
export type ComparisonOutcome =
  /** documented differently: Only one side is documented; this says nothing about a difference. */
  | 'DIFFERENT_KNOWLEDGE'
  /** not comparable: The pattern does not apply on one side at least, or neither side is documented. */
  | 'NOT_COMPARABLE'
  /** only left: Documented on the left; on the right it is known not to exist. */
  | 'ONLY_LEFT'
  /** only right: Documented on the right; on the left it is known not to exist. */
  | 'ONLY_RIGHT'
  /** same: Both sides have the same known state. */
  | 'SAME';

/** One side of a comparison: a Land, and the moment at which it is seen. */
export type ComparisonSide = {
  /** Default: the reference day and the latest revision. */
  readonly at?: AsOf | null | undefined;
  readonly land: FederalStateCode;
};

/** How far a recorded statement can be relied on. */
export type Confidence =
  /** high: The source says so clearly and is authoritative. */
  | 'HIGH'
  /** low: A hint only; it is mentioned but decides nothing. */
  | 'LOW'
  /** medium: The source suggests it or is not itself involved. */
  | 'MEDIUM';

/** The form that a cooperation takes. */
export type CooperationKind =
  /** advisory body: One body advises the other in a committee. */
  | 'ADVISORY_BODY'
  /** agreement: The bodies have laid down their cooperation in writing. */
  | 'AGREEMENT'
  /** case management: The bodies accompany single cases together. */
  | 'CASE_MANAGEMENT'
  /** data exchange: The bodies give each other data on cases or needs. */
  | 'DATA_EXCHANGE'
  /** staff employed by the partner: Staff of the project are employed by the partner. */
  | 'EMBEDDED_STAFF'
  /** interface workshop: The bodies meet to settle who takes on what. */
  | 'INTERFACE_WORKSHOP'
  /** joint event: The bodies hold an event together. */
  | 'JOINT_EVENT'
  /** joint service: The bodies offer a service together. */
  | 'JOINT_OFFER'
  /** joint planning: The bodies plan what they offer together. */
  | 'JOINT_PLANNING'
  /** joint project: The bodies carry out a project together. */
  | 'JOINT_PROJECT'
  /** organisational attachment: A project is attached to another by its staff or structure. */
  | 'ORGANISATIONAL_ATTACHMENT'
  /** other cooperation: A form that fits none of the other kinds. */
  | 'OTHER'
  /** referral: One body passes requests or cases on to the other. */
  | 'REFERRAL'
  /** regular exchange: The bodies talk at regular intervals. */
  | 'REGULAR_EXCHANGE'
  /** round table: The bodies meet in a standing circle. */
  | 'ROUND_TABLE'
  /** shared consent form: The bodies use one form by which clients agree that their data are passed on. */
  | 'SHARED_CONSENT_FORM'
  /** shared premises: The bodies share rooms. */
  | 'SHARED_PREMISES'
  /** steering: One body sets goals and framework for the other. */
  | 'STEERING'
  /** support: One body helps the other with expertise or means. */
  | 'SUPPORT'
  /** training: One body trains the other, or both train together. */
  | 'TRAINING'
  /** cooperation of unnamed form: The source mentions the cooperation but not its form. */
  | 'UNSPECIFIED';

/** Whether a cooperation is still to come, running, resting or over. */
export type CooperationStatus =
  /** active: The cooperation takes place. */
  | 'ACTIVE'
  /** ended: The cooperation takes place no longer. */
  | 'ENDED'
  /** paused: Interrupted for now, not ended. */
  | 'PAUSED'
  /** planned: Intended, but not begun. */
  | 'PLANNED';

/** How far the work of an actor or kind is disrupted. */
export type DisruptionState =
  /** limited: Work goes on, but not to the full extent. */
  | 'LIMITED'
  /** suspended: Work does not take place for the time being. */
  | 'SUSPENDED';

/** How much of a Land a documented state covers. */
export type Extent =
  /** documented for a part only: The sources name only some places of the Land. */
  | 'PART'
  /** reach not documented: The sources do not say for which part of the Land it holds. */
  | 'UNKNOWN'
  /** documented for the whole Land: The sources speak of the whole Land. */
  | 'WHOLE';

/** The sixteen Länder by their ISO 3166-2 code without the country prefix. */
export type FederalStateCode =
  /** Brandenburg: Land with the capital Potsdam; official key 12. */
  | 'BB'
  /** Berlin: City state and federal capital; official key 11. */
  | 'BE'
  /** Baden-Württemberg: Land with the capital Stuttgart; official key 08. */
  | 'BW'
  /** Bavaria: Land with the capital Munich; official key 09. */
  | 'BY'
  /** Bremen: City state made up of Bremen and Bremerhaven; official key 04. */
  | 'HB'
  /** Hesse: Land with the capital Wiesbaden; official key 06. */
  | 'HE'
  /** Hamburg: City state on the Elbe; official key 02. */
  | 'HH'
  /** Mecklenburg-Western Pomerania: Land with the capital Schwerin; official key 13. */
  | 'MV'
  /** Lower Saxony: Land with the capital Hanover; official key 03. */
  | 'NI'
  /** North Rhine-Westphalia: Land with the capital Düsseldorf; official key 05. */
  | 'NW'
  /** Rhineland-Palatinate: Land with the capital Mainz; official key 07. */
  | 'RP'
  /** Schleswig-Holstein: Land with the capital Kiel; official key 01. */
  | 'SH'
  /** Saarland: Land with the capital Saarbrücken; official key 10. */
  | 'SL'
  /** Saxony: Land with the capital Dresden; official key 14. */
  | 'SN'
  /** Saxony-Anhalt: Land with the capital Magdeburg; official key 15. */
  | 'ST'
  /** Thuringia: Land with the capital Erfurt; official key 16. */
  | 'TH';

/** Narrows findings. All that is given must fit; of a list, one value is enough. */
export type FindingFilter = {
  /** Also those whose acceptance applies. */
  readonly includeAccepted?: boolean | null | undefined;
  /** Without kinds: all that call for action. PARALLEL_CANDIDATE is a hint and listed only when it is asked for here. */
  readonly kinds?: ReadonlyArray<FindingKind> | null | undefined;
  readonly lands?: ReadonlyArray<FederalStateCode> | null | undefined;
  readonly obligation?: Obligation | null | undefined;
  /** Is about a slot of this pattern. */
  readonly pattern?: string | number | null | undefined;
};

/** What sort of thing the analysis points out. */
export type FindingKind =
  /** does not exist: A body or cooperation that is required or aimed at is known not to exist. */
  | 'MISSING_LINK'
  /** confirmed by one side only: A cooperation is confirmed by only some of its participants. */
  | 'ONE_SIDED_COOPERATION'
  /** several services: Two bodies have the same task; how they divide it is not documented. */
  | 'PARALLEL_CANDIDATE'
  /** parallel structure, unresolved: Two bodies have the same task, and a source says that this is unsettled. */
  | 'PARALLEL_STRUCTURE'
  /** depends on a single body: Without this body the documented network would fall apart. */
  | 'SINGLE_POINT_OF_FAILURE'
  /** evidence not checked for long: The evidence was last checked longer ago than the set period. */
  | 'STALE_EVIDENCE'
  /** responsibility unclear: A source says that it is disputed or unsettled who is responsible for the task. */
  | 'UNCLEAR_RESPONSIBILITY'
  /** nobody responsible: There is evidence that no body has the task. */
  | 'UNCOVERED_TASK'
  /** not documented: No source tells whether the required or desired body or cooperation exists. */
  | 'UNDOCUMENTED_LINK';

/** Languages in which the service speaks. */
export type Language =
  /** German: Texts in German. */
  | 'DE'
  /** English: Texts in English. */
  | 'EN';

/** How strongly a pattern or a rule asks for something. */
export type Obligation =
  /** required: A law or a rule of the programme demands it. */
  | 'MUST'
  /** aimed at: It is recommended or named as a goal, but not demanded. */
  | 'SHOULD';

/** How two responsibilities for the same task stand to each other. */
export type ParallelClass =
  /** several services: The division is not documented; this is no defect, only a hint. */
  | 'CANDIDATE'
  /** free choice: The applicant may choose between the bodies. */
  | 'CHOICE'
  /** coordinated: The bodies are documented to cooperate on this task. */
  | 'COORDINATED'
  /** delegated: One body has delegated the task to the other. */
  | 'DELEGATED'
  /** divided: An agreed rule divides the cases. */
  | 'DIVIDED'
  /** parallel structure, unresolved: A source says that it is unsettled who takes on what. */
  | 'UNRESOLVED';

/** Which side of a cooperation a participant takes. */
export type Position =
  /** passes on: The referral starts from this body. */
  | 'FROM'
  /** partner: Takes part on equal terms, without direction. */
  | 'PARTNER'
  /** receives: The referral arrives at this body. */
  | 'TO';

/** How well a practice is tried. */
export type PracticeStanding =
  /** planned: So far only an intention. */
  | 'PLANNED'
  /** proven: Its benefit is evidenced. */
  | 'PROVEN'
  /** reported: Is reported as being done. */
  | 'REPORTED'
  /** tried: Was tried for some time and described. */
  | 'TRIED';

/** A cooperation that nobody has recorded, to be thought in. It is never stored. */
export type ProposedCooperation = {
  /** Places of the Land. Default: the Land. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  readonly from: string | number;
  readonly kind: CooperationKind;
  readonly to: string | number;
};

/** The part an actor has in a task. */
export type ResponsibilityRole =
  /** advises: Advises on the task but does not decide. */
  | 'ADVISES'
  /** contributes: Contributes a part without being responsible. */
  | 'CONTRIBUTES'
  /** funds: Provides the money for the task. */
  | 'FUNDS'
  /** is informed: Is kept informed about the task. */
  | 'INFORMED'
  /** responsible: Has the task by a mandate of its own, whoever pays for it. */
  | 'LEAD';

/** From where to which task. Give exactly one of fromActor and fromArea. */
export type RouteInput = {
  /** Routes beside the first, 0 to 10. */
  readonly alternatives?: number | null | undefined;
  /** Leave out who is suspended; who is limited is only marked. */
  readonly avoidDisrupted?: boolean | null | undefined;
  /** The actor that refers. */
  readonly fromActor?: string | number | null | undefined;
  /** The place where somebody asks. */
  readonly fromArea?: string | null | undefined;
  /** Steps at most, 1 to 6. */
  readonly maxHops?: number | null | undefined;
  /** For whom. */
  readonly targetGroup?: TargetGroup | null | undefined;
  readonly task: string | number;
};

/** How far a statement reaches; only with NAMED and EXAMPLE does it name a Land. */
export type Scope =
  /** abroad: The statement concerns places abroad. */
  | 'ABROAD'
  /** every Land: The source says so of all Länder at once. */
  | 'EVERY_LAND'
  /** Land named as an example: The source names the Land as one of several. */
  | 'EXAMPLE'
  /** Federation: The statement concerns the federal level. */
  | 'FEDERAL'
  /** general: The source speaks in general, without reference to a Land. */
  | 'GENERAL'
  /** Land named: The source names the Land or a place in it. */
  | 'NAMED'
  /** some Länder, not named: The source speaks of some Länder without naming them. */
  | 'SOME_UNNAMED';

/** What sort of document a source is. */
export type SourceKind =
  /** legal provision: A law, ordinance or funding rule. */
  | 'LAW'
  /** meeting record: The record of a meeting. */
  | 'MEETING_RECORD'
  /** official register: A register kept by an authority. */
  | 'OFFICIAL_REGISTER'
  /** own statement: The body says so about itself. */
  | 'OWN_STATEMENT'
  /** study: A scientific study or evaluation. */
  | 'RESEARCH'
  /** statement of a third party: Somebody else says so about the body. */
  | 'THIRD_PARTY';

/** How settled a responsibility is. */
export type Standing =
  /** agreed: A law, rule or agreement lays it down. */
  | 'AGREED'
  /** claimed: The body names it as its task; no rule is evidenced. */
  | 'CLAIMED'
  /** disputed: A source says that those concerned contradict each other. */
  | 'DISPUTED'
  /** unclear: A source says that it is unsettled. */
  | 'UNCLEAR';

/** Who is to be thought away, and what is to be thought in first. */
export type SuspensionInput = {
  readonly actors?: ReadonlyArray<string | number> | null | undefined;
  /** All actors of these kinds. */
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** Cooperations that are not recorded. */
  readonly proposed?: ReadonlyArray<ProposedCooperation> | null | undefined;
};

/** Whom a responsibility is meant for. */
export type TargetGroup =
  /** authorities: Administrations and their staff. */
  | 'AUTHORITIES'
  /** companies: Companies of any size. */
  | 'COMPANIES'
  /** small and medium-sized companies: Small and medium-sized companies only. */
  | 'SMALL_COMPANIES'
  /** workers abroad: Skilled workers who still live abroad. */
  | 'WORKERS_ABROAD'
  /** workers in Germany: Skilled workers who already live in Germany. */
  | 'WORKERS_IN_GERMANY';

/** Where a task stands in the chain from recruiting to settling in. */
export type TaskStage =
  /** after entry: Residence, qualification and settling in at the company. */
  | 'AFTER_ENTRY'
  /** before recruiting: Approaching and advising companies, finding workers. */
  | 'BEFORE_RECRUITING'
  /** cross-cutting: Belongs to several stages at once. */
  | 'CROSS_CUTTING'
  /** entry: Consent, visa and procedures up to entry. */
  | 'ENTRY'
  /** recognition: Evaluating and recognising foreign qualifications. */
  | 'RECOGNITION';

/** What sort of thing people raised. */
export type TopicKind =
  /** benefit: Something that cooperation yields. */
  | 'BENEFIT'
  /** challenge: Something that makes cooperation difficult. */
  | 'CHALLENGE'
  /** expectation: Something that is expected of others. */
  | 'EXPECTATION'
  /** need: Something that those concerned need. */
  | 'NEED'
  /** open question: Something that those concerned still want to settle. */
  | 'OPEN_QUESTION';

/** Why a state counts as not documented; the first reason that fits. */
export type UnknownReason =
  /** source names alternatives: The source leaves open which of several bodies is meant. */
  | 'ALTERNATIVE_OPEN'
  /** conflicting statements: One source says yes, another no. */
  | 'CONFLICTING'
  /** Land not named: There are only statements that do not name this Land. */
  | 'LAND_NOT_NAMED'
  /** not asked: There is nothing on record, and nobody has been asked. */
  | 'NOT_ASKED'
  /** not attested for that day: There is evidence for other days only. */
  | 'NOT_ATTESTED_THEN'
  /** no answer: Somebody was asked; the answer is outstanding. */
  | 'NO_ANSWER'
  /** sources are silent: The bodies are known; nothing is said on this question. */
  | 'SOURCE_SILENT'
  /** provided by law only: The law provides for it; practice in the Land is not documented. */
  | 'STATUTORY_ONLY';

/** What the facts say about one slot of a pattern in a Land. */
export type Verdict =
  /** does not exist: There is evidence that it does not exist here; the reason is given. */
  | 'ABSENT_CONFIRMED'
  /** not applicable: The pattern does not hold on that day or for this Land. */
  | 'NOT_APPLICABLE'
  /** documented: There is evidence that it exists here. */
  | 'PRESENT'
  /** not documented: The sources leave it open; this does not mean that it does not exist. */
  | 'UNKNOWN';

export type ActorProfileQueryVariables = Exact<{
  id: string | number;
  land?: FederalStateCode | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type ActorProfileQuery = { readonly actor: { readonly furtherKinds: ReadonlyArray<ActorKind>, readonly otherNames: ReadonlyArray<string>, readonly aggregate: boolean, readonly contact: string | null, readonly website: string | null, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly actionAreas: ReadonlyArray<ActionArea>, readonly actionAreaBasis: Basis | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string, readonly federalState: { readonly code: FederalStateCode } | null }>, readonly affiliations: ReadonlyArray<{ readonly id: string, readonly kind: AffiliationKind, readonly confidence: Confidence, readonly text: string, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly other: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly state: DisruptionState, readonly reason: string }>, readonly responsibilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly scope: Scope, readonly confidence: Confidence, readonly standing: Standing, readonly text: string, readonly task: { readonly id: string, readonly name: string, readonly stage: TaskStage }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }, readonly cooperations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<CooperationKind>, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly text: string, readonly participants: ReadonlyArray<{ readonly certain: boolean, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> } | null };

export type ComparisonQueryVariables = Exact<{
  pattern: string | number;
  left: ComparisonSide;
  right: ComparisonSide;
  language: Language;
}>;


export type ComparisonQuery = { readonly comparison: { readonly similarity: number | null, readonly pattern: { readonly id: string, readonly name: string }, readonly rows: ReadonlyArray<{ readonly key: string, readonly outcome: ComparisonOutcome, readonly onlyLeftKinds: ReadonlyArray<CooperationKind>, readonly onlyRightKinds: ReadonlyArray<CooperationKind>, readonly role: { readonly name: string } | null, readonly edge: { readonly key: string, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }> } | null, readonly left: { readonly verdict: Verdict, readonly obligation: Obligation, readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly extent: Extent | null, readonly confidence: Confidence | null, readonly text: string, readonly facts: ReadonlyArray<
          | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly heldBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        > }, readonly right: { readonly verdict: Verdict, readonly obligation: Obligation, readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly extent: Extent | null, readonly confidence: Confidence | null, readonly text: string, readonly facts: ReadonlyArray<
          | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly heldBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        > } }> } };

export type SimilarLandsQueryVariables = Exact<{
  pattern: string | number;
  land: FederalStateCode;
  at?: AsOf | null | undefined;
}>;


export type SimilarLandsQuery = { readonly federalState: { readonly similarStates: ReadonlyArray<{ readonly land: FederalStateCode, readonly similarity: number, readonly comparedRows: number }> }, readonly overview: { readonly groups: ReadonlyArray<ReadonlyArray<FederalStateCode>> } };

export type SideFragment = { readonly verdict: Verdict, readonly obligation: Obligation, readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly extent: Extent | null, readonly confidence: Confidence | null, readonly text: string, readonly facts: ReadonlyArray<
    | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly heldBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
  > };

export type DaysQueryVariables = Exact<{
  land?: FederalStateCode | null | undefined;
  after?: string | null | undefined;
}>;


export type DaysQuery = { readonly referencePatterns: ReadonlyArray<{ readonly id: string, readonly validTo: string | null }>, readonly changes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly recordedAt: string, readonly fact:
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
        | { readonly id: string, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null }
       }> } };

export type CliffQueryVariables = Exact<{
  land: FederalStateCode;
  at?: AsOf | null | undefined;
  date: string;
  pattern: string | number;
  language: Language;
}>;


export type CliffQuery = { readonly federalState: { readonly cliff: { readonly endingCount: number, readonly noLongerPresent: ReadonlyArray<{ readonly key: string, readonly text: string }> } } };

export type FactPageQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FactPageQuery = { readonly node:
    | { readonly __typename: 'Absence', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Actor', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Affiliation', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Area', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Cooperation', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Disruption', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'FederalState', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Inquiry', readonly id: string }
    | { readonly __typename: 'Practice', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'ReferencePattern', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Responsibility', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Rule', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Task', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Topic', readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly version: number, readonly validFrom: string | null, readonly validTo: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly recordedAt: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
   | null };

export type FinderTasksQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FinderTasksQuery = { readonly tasks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stage: TaskStage }> };

export type FinderPlaceQueryVariables = Exact<{
  key: string;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FinderPlaceQuery = { readonly area: { readonly key: string, readonly name: string, readonly designation: string | null, readonly level: AreaLevel, readonly federalState: { readonly code: FederalStateCode } | null } | null };

export type WhoHandlesQueryVariables = Exact<{
  task: string | number;
  area: string;
  targetGroup?: TargetGroup | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type WhoHandlesQuery = { readonly whoHandles: { readonly text: string, readonly mostSpecificLevel: AreaLevel | null, readonly area: { readonly key: string, readonly name: string, readonly federalState: { readonly code: FederalStateCode } | null }, readonly task: { readonly id: string, readonly name: string, readonly description: string | null, readonly legalBasis: ReadonlyArray<string>, readonly ambiguities: ReadonlyArray<{ readonly key: string, readonly question: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly scope: Scope, readonly confidence: Confidence, readonly standing: Standing, readonly targetGroups: ReadonlyArray<TargetGroup>, readonly sector: string | null, readonly criterion: string | null, readonly choice: boolean, readonly text: string, readonly delegatedBy: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } | null, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly actor: { readonly contact: string | null, readonly website: string | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> } };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly acceptance: { readonly why: string, readonly by: string, readonly acceptedAt: string, readonly until: string | null, readonly applies: boolean } | null, readonly link: { readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }> }> } | null, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string }
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'Affiliation', readonly id: string }
        | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
        | { readonly __typename: 'Disruption', readonly id: string }
        | { readonly __typename: 'FederalState', readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Inquiry', readonly id: string }
        | { readonly __typename: 'Practice', readonly id: string }
        | { readonly __typename: 'ReferencePattern', readonly id: string }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
        | { readonly __typename: 'Rule', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Task', readonly name: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
      >, readonly facts: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
      > }> } };

export type FindingPageQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FindingPageQuery = { readonly node:
    | { readonly __typename: 'Absence' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Area' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Cooperation' }
    | { readonly __typename: 'Disruption' }
    | { readonly __typename: 'FederalState' }
    | { readonly __typename: 'Finding', readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly acceptance: { readonly why: string, readonly by: string, readonly acceptedAt: string, readonly until: string | null, readonly applies: boolean } | null, readonly link: { readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }> }> } | null, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string }
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'Affiliation', readonly id: string }
        | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
        | { readonly __typename: 'Disruption', readonly id: string }
        | { readonly __typename: 'FederalState', readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Inquiry', readonly id: string }
        | { readonly __typename: 'Practice', readonly id: string }
        | { readonly __typename: 'ReferencePattern', readonly id: string }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
        | { readonly __typename: 'Rule', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Task', readonly name: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
      >, readonly facts: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
      > }
    | { readonly __typename: 'Inquiry' }
    | { readonly __typename: 'Practice' }
    | { readonly __typename: 'ReferencePattern' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'Rule' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Topic' }
   | null };

export type FindingRowsQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type FindingRowsQuery = { readonly findings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly acceptance: { readonly applies: boolean } | null, readonly subjects: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string }
        | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
        | { readonly __typename: 'Affiliation', readonly id: string }
        | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
        | { readonly __typename: 'Disruption', readonly id: string }
        | { readonly __typename: 'FederalState', readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Inquiry', readonly id: string }
        | { readonly __typename: 'Practice', readonly id: string }
        | { readonly __typename: 'ReferencePattern', readonly id: string }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
        | { readonly __typename: 'Rule', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Task', readonly name: string, readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
      >, readonly facts: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
      > }> } };

export type FindingCountsQueryVariables = Exact<{
  lands?: ReadonlyArray<FederalStateCode> | FederalStateCode | null | undefined;
  at?: AsOf | null | undefined;
}>;


export type FindingCountsQuery = { readonly absent: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly slot: { readonly absenceReason: AbsenceReason | null } | null }> }, readonly parallel: { readonly totalCount: number }, readonly candidates: { readonly totalCount: number }, readonly unclear: { readonly totalCount: number }, readonly undocumented: { readonly totalCount: number }, readonly undocumentedMust: { readonly totalCount: number }, readonly more: { readonly totalCount: number } };

export type LandSummaryQueryVariables = Exact<{
  code: FederalStateCode;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type LandSummaryQuery = { readonly federalState: { readonly code: FederalStateCode, readonly summary: ReadonlyArray<{ readonly text: string }> } };

export type ShownFindingFragment = { readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly acceptance: { readonly why: string, readonly by: string, readonly acceptedAt: string, readonly until: string | null, readonly applies: boolean } | null, readonly link: { readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }> }> } | null, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly subjects: ReadonlyArray<
    | { readonly __typename: 'Absence', readonly id: string }
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
    | { readonly __typename: 'Disruption', readonly id: string }
    | { readonly __typename: 'FederalState', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Inquiry', readonly id: string }
    | { readonly __typename: 'Practice', readonly id: string }
    | { readonly __typename: 'ReferencePattern', readonly id: string }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Rule', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Task', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
  >, readonly facts: ReadonlyArray<
    | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
  > };

export type FindingRowFragment = { readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly acceptance: { readonly applies: boolean } | null, readonly subjects: ReadonlyArray<
    | { readonly __typename: 'Absence', readonly id: string }
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
    | { readonly __typename: 'Disruption', readonly id: string }
    | { readonly __typename: 'FederalState', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Inquiry', readonly id: string }
    | { readonly __typename: 'Practice', readonly id: string }
    | { readonly __typename: 'ReferencePattern', readonly id: string }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Rule', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Task', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
  >, readonly facts: ReadonlyArray<
    | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
    | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
  > };

export type FrameQueryVariables = Exact<{
  at?: AsOf | null | undefined;
}>;


export type FrameQuery = { readonly dataset: { readonly revision: number, readonly recordedAt: string | null, readonly referenceDay: string | null, readonly synthetic: boolean, readonly version: string }, readonly federalStates: ReadonlyArray<{ readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string, readonly knownAt: string, readonly revision: number } }> };

export type GermanyQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type GermanyQuery = { readonly federalStates: ReadonlyArray<{ readonly code: FederalStateCode, readonly key: string, readonly regionalDirectorates: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly constellation: { readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly areas: ReadonlyArray<{ readonly key: string }> }>, readonly cooperations: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly participants: ReadonlyArray<{ readonly certain: boolean, readonly actor: { readonly id: string, readonly kind: ActorKind } }> }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly confidence: Confidence, readonly reason: AbsenceReason, readonly sides: ReadonlyArray<{ readonly kinds: ReadonlyArray<ActorKind>, readonly actor: { readonly kind: ActorKind } | null }> }> } }> };

export type LandActorsQueryVariables = Exact<{
  code: FederalStateCode;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type LandActorsQuery = { readonly federalState: { readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string }, readonly constellation: { readonly omittedActors: number, readonly actors: ReadonlyArray<{ readonly furtherKinds: ReadonlyArray<ActorKind>, readonly contact: string | null, readonly website: string | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null, readonly areas: ReadonlyArray<{ readonly key: string }> }>, readonly cooperations: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly participants: ReadonlyArray<{ readonly actor: { readonly id: string } }> }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly scope: Scope, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }> } } };

export type LandMatrixQueryVariables = Exact<{
  code: FederalStateCode;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type LandMatrixQuery = { readonly tasks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stage: TaskStage }>, readonly federalState: { readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string }, readonly clarity: ReadonlyArray<{ readonly clarity: Clarity, readonly text: string, readonly task: { readonly id: string }, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly contested: ReadonlyArray<{ readonly class: ParallelClass }> }>, readonly constellation: { readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly scope: Scope, readonly confidence: Confidence, readonly standing: Standing, readonly text: string, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly task: { readonly id: string } }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly text: string, readonly task: { readonly id: string } | null }> } } };

export type LandNetQueryVariables = Exact<{
  code: FederalStateCode;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type LandNetQuery = { readonly federalState: { readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string, readonly knownAt: string, readonly revision: number }, readonly summary: ReadonlyArray<{ readonly text: string }>, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly obligation: Obligation, readonly text: string, readonly slot: { readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly kinds: ReadonlyArray<ActorKind>, readonly actionAreas: ReadonlyArray<ActionArea> } | null, readonly edge: { readonly roles: ReadonlyArray<{ readonly name: string, readonly kinds: ReadonlyArray<ActorKind>, readonly actionAreas: ReadonlyArray<ActionArea> }> } | null } | null, readonly facts: ReadonlyArray<
          | { readonly __typename: 'Absence' }
          | { readonly __typename: 'Actor' }
          | { readonly __typename: 'Affiliation' }
          | { readonly __typename: 'Cooperation' }
          | { readonly __typename: 'Disruption' }
          | { readonly __typename: 'Practice' }
          | { readonly __typename: 'ReferencePattern' }
          | { readonly __typename: 'Responsibility', readonly id: string, readonly role: ResponsibilityRole, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly task: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Task' }
          | { readonly __typename: 'Topic' }
        > }> }, readonly constellation: { readonly omittedActors: number, readonly actors: ReadonlyArray<{ readonly furtherKinds: ReadonlyArray<ActorKind>, readonly aggregate: boolean, readonly actionAreas: ReadonlyArray<ActionArea>, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly affiliations: ReadonlyArray<{ readonly id: string, readonly kind: AffiliationKind, readonly scope: Scope, readonly confidence: Confidence, readonly text: string, readonly actor: { readonly id: string }, readonly other: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }>, readonly cooperations: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<CooperationKind>, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly deadline: string | null, readonly frequency: string | null, readonly channel: string | null, readonly text: string, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly position: Position, readonly certain: boolean, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly reason: AbsenceReason, readonly scope: Scope, readonly confidence: Confidence, readonly text: string, readonly cooperationKind: CooperationKind | null, readonly task: { readonly id: string, readonly name: string } | null, readonly heldBy: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } | null, readonly sides: ReadonlyArray<{ readonly kinds: ReadonlyArray<ActorKind>, readonly actionAreas: ReadonlyArray<ActionArea>, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } | null }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly state: DisruptionState, readonly reason: string, readonly actorKind: ActorKind | null, readonly actor: { readonly id: string } | null }> } } };

export type SoughtFragment = { readonly name: string, readonly kinds: ReadonlyArray<ActorKind>, readonly actionAreas: ReadonlyArray<ActionArea> };

export type LandSourcesQueryVariables = Exact<{
  code: FederalStateCode;
  at?: AsOf | null | undefined;
}>;


export type LandSourcesQuery = { readonly federalState: { readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string }, readonly constellation: { readonly actors: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly areas: ReadonlyArray<{ readonly key: string }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly cooperations: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> } } };

type Cited_Absence_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Actor_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Affiliation_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Cooperation_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Disruption_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Practice_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_ReferencePattern_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Responsibility_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Task_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Cited_Topic_Fragment = { readonly id: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly passageSha256: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

export type CitedFragment =
  | Cited_Absence_Fragment
  | Cited_Actor_Fragment
  | Cited_Affiliation_Fragment
  | Cited_Cooperation_Fragment
  | Cited_Disruption_Fragment
  | Cited_Practice_Fragment
  | Cited_ReferencePattern_Fragment
  | Cited_Responsibility_Fragment
  | Cited_Task_Fragment
  | Cited_Topic_Fragment
;

export type OperatorQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorQuery = { readonly operator: { readonly name: string | null, readonly contact: string | null } };

export type OverviewQueryVariables = Exact<{
  pattern: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type OverviewQuery = { readonly overview: { readonly asOf: { readonly validAt: string }, readonly pattern: { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string, readonly obligation: Obligation | null }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly obligation: Obligation, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }> }> }, readonly rows: ReadonlyArray<{ readonly federalState: { readonly code: FederalStateCode }, readonly slots: ReadonlyArray<{ readonly key: string, readonly verdict: Verdict, readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly extent: Extent | null, readonly cooperationKinds: ReadonlyArray<CooperationKind>, readonly facts: ReadonlyArray<
          | { readonly heldBy: { readonly name: string } | null }
          | Record<PropertyKey, never>
        > }> }> } };

export type PatternsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type PatternsQuery = { readonly referencePatterns: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type OverviewCellQueryVariables = Exact<{
  land: FederalStateCode;
  pattern: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type OverviewCellQuery = { readonly federalState: { readonly code: FederalStateCode, readonly asOf: { readonly validAt: string }, readonly slots: ReadonlyArray<{ readonly key: string, readonly obligation: Obligation, readonly text: string, readonly verdict: Verdict, readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly extent: Extent | null, readonly confidence: Confidence | null, readonly cooperationKinds: ReadonlyArray<CooperationKind>, readonly edge: { readonly basis: string } | null, readonly role: { readonly basis: string | null } | null, readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }>, readonly facts: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly heldBy: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
      >, readonly mentions: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
      > }>, readonly undocumentedLinks: ReadonlyArray<{ readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly slot: { readonly key: string }, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly missingLinks: ReadonlyArray<{ readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly slot: { readonly key: string }, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type OfFormsQueryVariables = Exact<{
  kinds: ReadonlyArray<CooperationKind> | CooperationKind;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type OfFormsQuery = { readonly cooperations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<CooperationKind>, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly text: string, readonly areas: ReadonlyArray<{ readonly federalState: { readonly code: FederalStateCode } | null }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> } };

export type ElsewhereFragment = { readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly slot: { readonly key: string }, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PracticesQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type PracticesQuery = { readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly scope: Scope, readonly confidence: Confidence, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly kind: TopicKind, readonly name: string }> }> };

export type PracticePageQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type PracticePageQuery = { readonly node:
    | { readonly __typename: 'Absence' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Area' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Cooperation' }
    | { readonly __typename: 'Disruption' }
    | { readonly __typename: 'FederalState' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Inquiry' }
    | { readonly __typename: 'Practice', readonly id: string, readonly name: string, readonly text: string, readonly standing: PracticeStanding, readonly scope: Scope, readonly confidence: Confidence, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly kind: TopicKind, readonly name: string }>, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly key: string, readonly kinds: ReadonlyArray<CooperationKind>, readonly roles: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }>, readonly BW: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly BY: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly BE: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly BB: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly HB: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly HH: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly HE: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly MV: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly NI: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly NW: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly RP: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly SL: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly SN: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly ST: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly SH: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly TH: { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'ReferencePattern' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'Rule' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Topic' }
   | null };

export type TransferFragment = { readonly land: FederalStateCode, readonly fit: number | null, readonly text: string, readonly blockers: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly whomToAsk: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ReportQueryVariables = Exact<{
  code: FederalStateCode;
  filter: FindingFilter;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type ReportQuery = { readonly practices: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly federalState: { readonly code: FederalStateCode, readonly summary: ReadonlyArray<{ readonly text: string }>, readonly review: { readonly byFunction: string, readonly reviewedOn: string } | null, readonly constellation: { readonly cooperations: ReadonlyArray<{ readonly id: string, readonly text: string, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly kinds: ReadonlyArray<CooperationKind>, readonly participants: ReadonlyArray<{ readonly certain: boolean, readonly actor: { readonly id: string, readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly absences: ReadonlyArray<{ readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly land: FederalStateCode, readonly obligation: Obligation, readonly text: string, readonly acceptance: { readonly why: string, readonly by: string, readonly acceptedAt: string, readonly until: string | null, readonly applies: boolean } | null, readonly link: { readonly landsThatHaveIt: ReadonlyArray<FederalStateCode>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }> }> } | null, readonly asOf: { readonly validAt: string }, readonly rule: { readonly id: string, readonly sentence: string }, readonly pattern: { readonly id: string, readonly name: string } | null, readonly slot: { readonly absenceReason: AbsenceReason | null, readonly unknownReason: UnknownReason | null, readonly role: { readonly name: string, readonly basis: string | null } | null, readonly edge: { readonly basis: string, readonly roles: ReadonlyArray<{ readonly name: string }> } | null } | null, readonly subjects: ReadonlyArray<
          | { readonly __typename: 'Absence', readonly id: string }
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Affiliation', readonly id: string }
          | { readonly __typename: 'Area', readonly id: string, readonly areaName: string }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Cooperation', readonly text: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly actor: { readonly name: string } }> }
          | { readonly __typename: 'Disruption', readonly id: string }
          | { readonly __typename: 'FederalState', readonly id: string }
          | { readonly __typename: 'Finding', readonly id: string }
          | { readonly __typename: 'Inquiry', readonly id: string }
          | { readonly __typename: 'Practice', readonly id: string }
          | { readonly __typename: 'ReferencePattern', readonly id: string }
          | { readonly __typename: 'Responsibility', readonly id: string, readonly actor: { readonly id: string }, readonly task: { readonly id: string, readonly name: string } }
          | { readonly __typename: 'Rule', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Task', readonly name: string, readonly id: string }
          | { readonly __typename: 'Topic', readonly id: string }
        >, readonly facts: ReadonlyArray<
          | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly actor: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
          | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }
        > }> } } };

export type RouteQueryVariables = Exact<{
  input: RouteInput;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type RouteQuery = { readonly route: { readonly text: string, readonly noRoute: boolean, readonly task: { readonly id: string, readonly name: string }, readonly routes: ReadonlyArray<{ readonly text: string, readonly totalDeadline: string | null, readonly hopsWithoutDeadline: number, readonly start: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly end: { readonly contact: string | null, readonly website: string | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly hops: ReadonlyArray<{ readonly channel: string | null, readonly deadline: string | null, readonly handDown: boolean, readonly from: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly to: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly cooperation: { readonly id: string, readonly text: string } | null, readonly disrupted: { readonly id: string, readonly state: DisruptionState, readonly text: string } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> }>, readonly direct: ReadonlyArray<{ readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly actor: { readonly contact: string | null, readonly website: string | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly missing: ReadonlyArray<{ readonly kind: CooperationKind, readonly from: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }, readonly to: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } }> } };

export type RouteStartQueryVariables = Exact<{
  actor: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type RouteStartQuery = { readonly actor: { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null } | null };

export type TasksByLandQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type TasksByLandQuery = { readonly tasks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly stage: TaskStage }>, readonly federalStates: ReadonlyArray<{ readonly code: FederalStateCode, readonly key: string, readonly clarity: ReadonlyArray<{ readonly clarity: Clarity, readonly withoutLead: boolean, readonly areas: ReadonlyArray<{ readonly key: string }>, readonly task: { readonly id: string } }> }> };

export type ContactableFragment = { readonly contact: string | null, readonly website: string | null, readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null };

export type SearchQueryVariables = Exact<{
  text: string;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly hit:
      | { readonly __typename: 'Actor', readonly id: string, readonly kind: ActorKind, readonly actorName: string, readonly areas: ReadonlyArray<{ readonly key: string, readonly federalState: { readonly code: FederalStateCode } | null }> }
      | { readonly __typename: 'Area', readonly key: string, readonly designation: string | null, readonly level: AreaLevel, readonly areaName: string, readonly federalState: { readonly code: FederalStateCode } | null, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly designation: string | null, readonly parent: { readonly level: AreaLevel, readonly name: string, readonly designation: string | null } | null } | null }
      | { readonly __typename: 'Practice', readonly id: string, readonly practiceName: string }
      | { readonly __typename: 'Source', readonly id: string, readonly title: string, readonly publisher: string | null }
      | { readonly __typename: 'Task', readonly id: string, readonly stage: TaskStage, readonly taskName: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly topicName: string, readonly topicKind: TopicKind }
     }> };

export type AboveFragment = { readonly level: AreaLevel, readonly name: string, readonly designation: string | null };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type SourcePageQuery = { readonly node:
    | { readonly __typename: 'Absence' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Area' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Cooperation' }
    | { readonly __typename: 'Disruption' }
    | { readonly __typename: 'FederalState' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Inquiry' }
    | { readonly __typename: 'Practice' }
    | { readonly __typename: 'ReferencePattern' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'Rule' }
    | { readonly __typename: 'Source', readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind, readonly evidenceCount: number, readonly facts: ReadonlyArray<
        | { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Cooperation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
        | { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly retrievedAt: string | null, readonly verifiedAt: string | null, readonly verifiedBy: string | null, readonly passageSha256: string | null, readonly source: { readonly id: string } }> }
      > }
    | { readonly __typename: 'Task' }
    | { readonly __typename: 'Topic' }
   | null };

export type SourcesQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind, readonly evidenceCount: number }> } };

export type ProofFragment = { readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } };

export type PersonFragment = { readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null };

type Ground_Absence_Fragment = { readonly __typename: 'Absence', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Cooperation_Fragment = { readonly __typename: 'Cooperation', readonly status: CooperationStatus, readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Disruption_Fragment = { readonly __typename: 'Disruption', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_ReferencePattern_Fragment = { readonly __typename: 'ReferencePattern', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Responsibility_Fragment = { readonly __typename: 'Responsibility', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Task_Fragment = { readonly __typename: 'Task', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

type Ground_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly text: string, readonly scope: Scope, readonly confidence: Confidence, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> };

export type GroundFragment =
  | Ground_Absence_Fragment
  | Ground_Actor_Fragment
  | Ground_Affiliation_Fragment
  | Ground_Cooperation_Fragment
  | Ground_Disruption_Fragment
  | Ground_Practice_Fragment
  | Ground_ReferencePattern_Fragment
  | Ground_Responsibility_Fragment
  | Ground_Task_Fragment
  | Ground_Topic_Fragment
;

export type TaskPageQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type TaskPageQuery = { readonly task: { readonly id: string, readonly name: string, readonly text: string, readonly description: string | null, readonly stage: TaskStage, readonly legalBasis: ReadonlyArray<string>, readonly leikaKey: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly subtasks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly ambiguities: ReadonlyArray<{ readonly key: string, readonly question: string, readonly scope: Scope, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }>, readonly responsibilities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly targetGroups: ReadonlyArray<TargetGroup> }> } } | null, readonly cooperations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly scope: Scope, readonly status: CooperationStatus, readonly confidence: Confidence, readonly tasks: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> } };

export type TaskLandsQueryVariables = Exact<{
  id: string | number;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type TaskLandsQuery = { readonly federalStates: ReadonlyArray<{ readonly code: FederalStateCode, readonly key: string, readonly asOf: { readonly validAt: string }, readonly clarity: ReadonlyArray<{ readonly clarity: Clarity, readonly withoutLead: boolean, readonly areas: ReadonlyArray<{ readonly key: string, readonly level: AreaLevel, readonly name: string }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly scope: Scope, readonly confidence: Confidence, readonly standing: Standing, readonly targetGroups: ReadonlyArray<TargetGroup>, readonly actor: { readonly id: string, readonly name: string } }> }> }> };

export type TopicsQueryVariables = Exact<{
  kinds?: ReadonlyArray<TopicKind> | TopicKind | null | undefined;
  land?: FederalStateCode | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type TopicsQuery = { readonly topics: ReadonlyArray<{ readonly id: string, readonly kind: TopicKind, readonly scope: Scope, readonly confidence: Confidence, readonly name: string, readonly text: string, readonly actorKinds: ReadonlyArray<ActorKind>, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: PracticeStanding, readonly areas: ReadonlyArray<{ readonly key: string, readonly name: string }> }>, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly assertedBy: string | null, readonly verifiedAt: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly kind: SourceKind } }> }> };

export type WhatIfQueryVariables = Exact<{
  land: FederalStateCode;
  suspend?: SuspensionInput | null | undefined;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type WhatIfQuery = { readonly federalState: { readonly code: FederalStateCode, readonly resilience: { readonly text: string, readonly brokenTasks: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly brokenRoutes: ReadonlyArray<{ readonly start: { readonly id: string, readonly name: string }, readonly responsibility: { readonly task: { readonly id: string, readonly name: string } }, readonly hops: ReadonlyArray<{ readonly to: { readonly id: string, readonly name: string } }> }>, readonly noLongerPresent: ReadonlyArray<{ readonly key: string, readonly obligation: Obligation, readonly verdict: Verdict, readonly text: string, readonly pattern: { readonly id: string, readonly name: string } }>, readonly newlyPresent: ReadonlyArray<{ readonly key: string, readonly obligation: Obligation, readonly verdict: Verdict, readonly text: string, readonly pattern: { readonly id: string, readonly name: string } }>, readonly singlePointsOfFailure: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }>, readonly bridges: ReadonlyArray<{ readonly id: string, readonly text: string }> } } };

export type WhatIfActorsQueryVariables = Exact<{
  land: FederalStateCode;
  at?: AsOf | null | undefined;
  language: Language;
}>;


export type WhatIfActorsQuery = { readonly federalState: { readonly constellation: { readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly level: ActorLevel, readonly name: string, readonly shortName: string | null }> } } };

export type MovedFragment = { readonly key: string, readonly obligation: Obligation, readonly verdict: Verdict, readonly text: string, readonly pattern: { readonly id: string, readonly name: string } };

export const ActorProfileDocument = typedText<ActorProfileQuery, ActorProfileQueryVariables>("query ActorProfile($id: ID!, $land: FederalStateCode, $at: AsOf, $language: Language!) { actor(id: $id, at: $at) { ...Person furtherKinds otherNames aggregate contact website text(language: $language) scope confidence validFrom validTo actionAreas actionAreaBasis areas { key name(language: $language) federalState { code } } affiliations { id kind confidence text(language: $language) actor { ...Person } other { ...Person } } disruptions { id state reason(language: $language) } responsibilities(land: $land, first: 100) { totalCount nodes { id role scope confidence standing text(language: $language) task { id name(language: $language) stage } evidence { ...Proof } } } cooperations(land: $land, first: 100) { totalCount nodes { id kinds scope status confidence text(language: $language) participants { certain actor { ...Person } } evidence { ...Proof } } } evidence { ...Proof } } } fragment Person on Actor { id kind level name(language: $language) shortName } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const ComparisonDocument = typedText<ComparisonQuery, ComparisonQueryVariables>("query Comparison($pattern: ID!, $left: ComparisonSide!, $right: ComparisonSide!, $language: Language!) { comparison(pattern: $pattern, left: $left, right: $right) { similarity pattern { id name(language: $language) } rows { key outcome onlyLeftKinds onlyRightKinds role { name(language: $language) } edge { key roles { key name(language: $language) } } left { ...Side } right { ...Side } } } } fragment Side on Slot { verdict obligation absenceReason unknownReason extent confidence text(language: $language) facts { ...Ground ... on Absence { heldBy { name(language: $language) } } } } fragment Ground on Fact { __typename id text(language: $language) scope confidence evidence { ...Proof } ... on Cooperation { status } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const SimilarLandsDocument = typedText<SimilarLandsQuery, SimilarLandsQueryVariables>("query SimilarLands($pattern: ID!, $land: FederalStateCode!, $at: AsOf) { federalState(code: $land, at: $at) { similarStates(pattern: $pattern) { land similarity comparedRows } } overview(pattern: $pattern, at: $at) { groups } }");
export const DaysDocument = typedText<DaysQuery, DaysQueryVariables>("query Days($land: FederalStateCode, $after: String) { referencePatterns { id validTo } changes(land: $land, first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { recordedAt fact { id validFrom validTo attestedFrom attestedTo } } } }");
export const CliffDocument = typedText<CliffQuery, CliffQueryVariables>("query Cliff($land: FederalStateCode!, $at: AsOf, $date: Date!, $pattern: ID!, $language: Language!) { federalState(code: $land, at: $at) { cliff(date: $date, pattern: $pattern) { endingCount noLongerPresent { key text(language: $language) } } } }");
export const FactPageDocument = typedText<FactPageQuery, FactPageQueryVariables>("query FactPage($id: ID!, $at: AsOf, $language: Language!) { node(id: $id, at: $at) { __typename id ... on Fact { text(language: $language) scope confidence version validFrom validTo attestedFrom attestedTo recordedAt evidence { ...Proof } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const FinderTasksDocument = typedText<FinderTasksQuery, FinderTasksQueryVariables>("query FinderTasks($at: AsOf, $language: Language!) { tasks(at: $at) { id name(language: $language) stage } }");
export const FinderPlaceDocument = typedText<FinderPlaceQuery, FinderPlaceQueryVariables>("query FinderPlace($key: AreaKey!, $at: AsOf, $language: Language!) { area(key: $key, at: $at) { key name(language: $language) designation level federalState { code } } }");
export const WhoHandlesDocument = typedText<WhoHandlesQuery, WhoHandlesQueryVariables>("query WhoHandles($task: ID!, $area: AreaKey!, $targetGroup: TargetGroup, $at: AsOf, $language: Language!) { whoHandles(task: $task, area: $area, targetGroup: $targetGroup, at: $at) { text(language: $language) mostSpecificLevel area { key name(language: $language) federalState { code } } task { id name(language: $language) description(language: $language) legalBasis ambiguities { key question(language: $language) scope evidence { ...Proof } } } responsibilities { id role scope confidence standing targetGroups sector criterion(language: $language) choice text(language: $language) delegatedBy { ...Person } areas { key name(language: $language) } actor { ...Person contact website } evidence { ...Proof } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } } fragment Person on Actor { id kind level name(language: $language) shortName }");
export const FindingsDocument = typedText<FindingsQuery, FindingsQueryVariables>("query Findings($filter: FindingFilter!, $after: String, $at: AsOf, $language: Language!) { findings(filter: $filter, first: 50, after: $after, at: $at) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ShownFinding } } } fragment ShownFinding on Finding { ...FindingRow acceptance { why by acceptedAt until applies } link { landsThatHaveIt practices { id name(language: $language) standing areas { key name(language: $language) } } } } fragment FindingRow on Finding { id asOf { validAt } kind land obligation text(language: $language) rule { id sentence(language: $language) } pattern { id name(language: $language) } slot { absenceReason unknownReason role { name(language: $language) basis(language: $language) } edge { basis(language: $language) roles { name(language: $language) } } } acceptance { applies } subjects { __typename id ... on Responsibility { actor { id } task { id name(language: $language) } } ... on Task { name(language: $language) } ... on Actor { name(language: $language) } ... on Cooperation { text(language: $language) participants { actor { name(language: $language) } } } ... on Area { areaName: name(language: $language) } } facts { __typename id text(language: $language) evidence { ...Proof } ... on Responsibility { actor { id } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const FindingPageDocument = typedText<FindingPageQuery, FindingPageQueryVariables>("query FindingPage($id: ID!, $at: AsOf, $language: Language!) { node(id: $id, at: $at) { __typename ... on Finding { ...ShownFinding } } } fragment ShownFinding on Finding { ...FindingRow acceptance { why by acceptedAt until applies } link { landsThatHaveIt practices { id name(language: $language) standing areas { key name(language: $language) } } } } fragment FindingRow on Finding { id asOf { validAt } kind land obligation text(language: $language) rule { id sentence(language: $language) } pattern { id name(language: $language) } slot { absenceReason unknownReason role { name(language: $language) basis(language: $language) } edge { basis(language: $language) roles { name(language: $language) } } } acceptance { applies } subjects { __typename id ... on Responsibility { actor { id } task { id name(language: $language) } } ... on Task { name(language: $language) } ... on Actor { name(language: $language) } ... on Cooperation { text(language: $language) participants { actor { name(language: $language) } } } ... on Area { areaName: name(language: $language) } } facts { __typename id text(language: $language) evidence { ...Proof } ... on Responsibility { actor { id } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const FindingRowsDocument = typedText<FindingRowsQuery, FindingRowsQueryVariables>("query FindingRows($filter: FindingFilter!, $after: String, $at: AsOf, $language: Language!) { findings(filter: $filter, first: 200, after: $after, at: $at) { pageInfo { hasNextPage endCursor } nodes { ...FindingRow } } } fragment FindingRow on Finding { id asOf { validAt } kind land obligation text(language: $language) rule { id sentence(language: $language) } pattern { id name(language: $language) } slot { absenceReason unknownReason role { name(language: $language) basis(language: $language) } edge { basis(language: $language) roles { name(language: $language) } } } acceptance { applies } subjects { __typename id ... on Responsibility { actor { id } task { id name(language: $language) } } ... on Task { name(language: $language) } ... on Actor { name(language: $language) } ... on Cooperation { text(language: $language) participants { actor { name(language: $language) } } } ... on Area { areaName: name(language: $language) } } facts { __typename id text(language: $language) evidence { ...Proof } ... on Responsibility { actor { id } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const FindingCountsDocument = typedText<FindingCountsQuery, FindingCountsQueryVariables>("query FindingCounts($lands: [FederalStateCode!], $at: AsOf) { absent: findings( filter: {kinds: [MISSING_LINK, UNCOVERED_TASK], lands: $lands} first: 50 at: $at ) { totalCount nodes { id kind slot { absenceReason } } } parallel: findings( filter: {kinds: [PARALLEL_STRUCTURE], lands: $lands} first: 0 at: $at ) { totalCount } candidates: findings( filter: {kinds: [PARALLEL_CANDIDATE], lands: $lands} first: 0 at: $at ) { totalCount } unclear: findings( filter: {kinds: [UNCLEAR_RESPONSIBILITY], lands: $lands} first: 0 at: $at ) { totalCount } undocumented: findings( filter: {kinds: [UNDOCUMENTED_LINK], lands: $lands} first: 0 at: $at ) { totalCount } undocumentedMust: findings( filter: {kinds: [UNDOCUMENTED_LINK], obligation: MUST, lands: $lands} first: 0 at: $at ) { totalCount } more: findings( filter: {kinds: [ONE_SIDED_COOPERATION, SINGLE_POINT_OF_FAILURE, STALE_EVIDENCE], lands: $lands} first: 0 at: $at ) { totalCount } }");
export const LandSummaryDocument = typedText<LandSummaryQuery, LandSummaryQueryVariables>("query LandSummary($code: FederalStateCode!, $at: AsOf, $language: Language!) { federalState(code: $code, at: $at) { code summary(language: $language) { text } } }");
export const FrameDocument = typedText<FrameQuery, FrameQueryVariables>("query Frame($at: AsOf) { dataset { revision recordedAt referenceDay synthetic version } federalStates(at: $at) { code key asOf { validAt knownAt revision } } }");
export const GermanyDocument = typedText<GermanyQuery, GermanyQueryVariables>("query Germany($at: AsOf, $language: Language!) { federalStates(at: $at) { code key regionalDirectorates { id name(language: $language) } constellation { actors { id kind areas { key } } cooperations { id scope status confidence participants { certain actor { id kind } } } absences { id confidence reason sides { kinds actor { kind } } } } } }");
export const LandActorsDocument = typedText<LandActorsQuery, LandActorsQueryVariables>("query LandActors($code: FederalStateCode!, $at: AsOf, $language: Language!) { federalState(code: $code, at: $at) { code key asOf { validAt } constellation { omittedActors actors { ...Person furtherKinds contact website areas { key } } cooperations { id scope status confidence participants { actor { id } } } responsibilities { id role scope actor { id } task { id name(language: $language) } } } } } fragment Person on Actor { id kind level name(language: $language) shortName }");
export const LandMatrixDocument = typedText<LandMatrixQuery, LandMatrixQueryVariables>("query LandMatrix($code: FederalStateCode!, $at: AsOf, $language: Language!) { tasks(at: $at) { id name(language: $language) stage } federalState(code: $code, at: $at) { code key asOf { validAt } clarity { clarity text(language: $language) task { id } areas { key name(language: $language) } contested { class } } constellation { responsibilities { id role scope confidence standing text(language: $language) areas { key name(language: $language) } actor { ...Person } task { id } } absences { id reason text(language: $language) task { id } } } } } fragment Person on Actor { id kind level name(language: $language) shortName }");
export const LandNetDocument = typedText<LandNetQuery, LandNetQueryVariables>("query LandNet($code: FederalStateCode!, $at: AsOf, $language: Language!) { federalState(code: $code, at: $at) { code key asOf { validAt knownAt revision } summary(language: $language) { text } findings( first: 200 filter: {kinds: [UNDOCUMENTED_LINK, PARALLEL_STRUCTURE, PARALLEL_CANDIDATE, UNCLEAR_RESPONSIBILITY]} ) { nodes { id kind obligation text(language: $language) slot { unknownReason role { ...Sought } edge { roles { ...Sought } } } facts { __typename ... on Responsibility { id role actor { ...Person } task { name(language: $language) } evidence { ...Proof } } } } } constellation { omittedActors actors { ...Person furtherKinds aggregate actionAreas areas { key name(language: $language) } affiliations { id kind scope confidence text(language: $language) actor { id } other { id } evidence { ...Proof } } } cooperations { id kinds scope status confidence deadline frequency channel text(language: $language) areas { key name(language: $language) } participants { position certain actor { ...Person } } evidence { ...Proof } } absences { id reason scope confidence text(language: $language) cooperationKind task { id name(language: $language) } heldBy { ...Person } sides { kinds actionAreas actor { ...Person } } evidence { ...Proof } } disruptions { id state reason(language: $language) actorKind actor { id } } } } } fragment Sought on PatternRole { name(language: $language) kinds actionAreas } fragment Person on Actor { id kind level name(language: $language) shortName } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const LandSourcesDocument = typedText<LandSourcesQuery, LandSourcesQueryVariables>("query LandSources($code: FederalStateCode!, $at: AsOf) { federalState(code: $code, at: $at) { code key asOf { validAt } constellation { actors { areas { key } ...Cited } cooperations { ...Cited } responsibilities { ...Cited } absences { ...Cited } disruptions { ...Cited } } } } fragment Cited on Fact { id scope evidence { locator passageSha256 verifiedAt source { id title publisher publishedOn url kind } } }");
export const OperatorDocument = typedText<OperatorQuery, OperatorQueryVariables>("query Operator { operator { name contact } }");
export const OverviewDocument = typedText<OverviewQuery, OverviewQueryVariables>("query Overview($pattern: ID!, $at: AsOf, $language: Language!) { overview(pattern: $pattern, at: $at) { asOf { validAt } pattern { id name(language: $language) roles { key name(language: $language) obligation } edges { key obligation roles { key name(language: $language) } } } rows { federalState { code } slots { key verdict absenceReason unknownReason extent cooperationKinds facts { ... on Absence { heldBy { name(language: $language) } } } } } } }");
export const PatternsDocument = typedText<PatternsQuery, PatternsQueryVariables>("query Patterns($at: AsOf, $language: Language!) { referencePatterns(at: $at) { id name(language: $language) } }");
export const OverviewCellDocument = typedText<OverviewCellQuery, OverviewCellQueryVariables>("query OverviewCell($land: FederalStateCode!, $pattern: ID!, $at: AsOf, $language: Language!) { federalState(code: $land, at: $at) { code asOf { validAt } slots(pattern: $pattern) { key obligation text(language: $language) verdict absenceReason unknownReason extent confidence cooperationKinds edge { basis(language: $language) } role { basis(language: $language) } actors { ...Person } facts { ...Ground ... on Absence { heldBy { name(language: $language) } } } mentions { ...Ground } } undocumentedLinks(pattern: $pattern) { ...Elsewhere } missingLinks(pattern: $pattern) { ...Elsewhere } } } fragment Person on Actor { id kind level name(language: $language) shortName } fragment Ground on Fact { __typename id text(language: $language) scope confidence evidence { ...Proof } ... on Cooperation { status } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } } fragment Elsewhere on MissingLink { landsThatHaveIt slot { key } practices { id name(language: $language) } }");
export const OfFormsDocument = typedText<OfFormsQuery, OfFormsQueryVariables>("query OfForms($kinds: [CooperationKind!]!, $at: AsOf, $language: Language!) { cooperations(filter: {kinds: $kinds}, at: $at, first: 100) { totalCount nodes { id kinds scope status confidence text(language: $language) areas { federalState { code } } evidence { ...Proof } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const PracticesDocument = typedText<PracticesQuery, PracticesQueryVariables>("query Practices($at: AsOf, $language: Language!) { practices(at: $at) { id name(language: $language) standing scope confidence areas { key name(language: $language) } topics { id kind name(language: $language) } } }");
export const PracticePageDocument = typedText<PracticePageQuery, PracticePageQueryVariables>("query PracticePage($id: ID!, $at: AsOf, $language: Language!) { node(id: $id, at: $at) { __typename ... on Practice { id name(language: $language) text(language: $language) standing scope confidence areas { key name(language: $language) } topics { id kind name(language: $language) } roles { key name(language: $language) } edges { key kinds roles { key name(language: $language) } } evidence { ...Proof } BW: transfer(land: BW) { ...Transfer } BY: transfer(land: BY) { ...Transfer } BE: transfer(land: BE) { ...Transfer } BB: transfer(land: BB) { ...Transfer } HB: transfer(land: HB) { ...Transfer } HH: transfer(land: HH) { ...Transfer } HE: transfer(land: HE) { ...Transfer } MV: transfer(land: MV) { ...Transfer } NI: transfer(land: NI) { ...Transfer } NW: transfer(land: NW) { ...Transfer } RP: transfer(land: RP) { ...Transfer } SL: transfer(land: SL) { ...Transfer } SN: transfer(land: SN) { ...Transfer } ST: transfer(land: ST) { ...Transfer } SH: transfer(land: SH) { ...Transfer } TH: transfer(land: TH) { ...Transfer } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } } fragment Transfer on PracticeTransfer { land fit text(language: $language) blockers { id text(language: $language) } whomToAsk { id name(language: $language) } }");
export const ReportDocument = typedText<ReportQuery, ReportQueryVariables>("query Report($code: FederalStateCode!, $filter: FindingFilter!, $at: AsOf, $language: Language!) { practices(at: $at) { id evidence { ...Proof } } federalState(code: $code, at: $at) { code summary(language: $language) { text } review { byFunction reviewedOn } constellation { cooperations { id text(language: $language) scope status confidence kinds participants { certain actor { id name(language: $language) } } evidence { ...Proof } } absences { id text(language: $language) evidence { ...Proof } } } findings(filter: $filter, first: 100) { totalCount nodes { ...ShownFinding } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } } fragment ShownFinding on Finding { ...FindingRow acceptance { why by acceptedAt until applies } link { landsThatHaveIt practices { id name(language: $language) standing areas { key name(language: $language) } } } } fragment FindingRow on Finding { id asOf { validAt } kind land obligation text(language: $language) rule { id sentence(language: $language) } pattern { id name(language: $language) } slot { absenceReason unknownReason role { name(language: $language) basis(language: $language) } edge { basis(language: $language) roles { name(language: $language) } } } acceptance { applies } subjects { __typename id ... on Responsibility { actor { id } task { id name(language: $language) } } ... on Task { name(language: $language) } ... on Actor { name(language: $language) } ... on Cooperation { text(language: $language) participants { actor { name(language: $language) } } } ... on Area { areaName: name(language: $language) } } facts { __typename id text(language: $language) evidence { ...Proof } ... on Responsibility { actor { id } } } }");
export const RouteDocument = typedText<RouteQuery, RouteQueryVariables>("query Route($input: RouteInput!, $at: AsOf, $language: Language!) { route(input: $input, at: $at) { text(language: $language) noRoute task { id name(language: $language) } routes { text(language: $language) totalDeadline hopsWithoutDeadline start { ...Person } end { ...Contactable } hops { channel deadline handDown from { ...Person } to { ...Person } cooperation { id text(language: $language) } disrupted { id state text(language: $language) } evidence { ...Proof } } } direct { id text(language: $language) scope confidence actor { ...Contactable } evidence { ...Proof } } missing { kind from { ...Person } to { ...Person } } } } fragment Person on Actor { id kind level name(language: $language) shortName } fragment Contactable on Actor { ...Person contact website } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const RouteStartDocument = typedText<RouteStartQuery, RouteStartQueryVariables>("query RouteStart($actor: ID!, $at: AsOf, $language: Language!) { actor(id: $actor, at: $at) { ...Person } } fragment Person on Actor { id kind level name(language: $language) shortName }");
export const TasksByLandDocument = typedText<TasksByLandQuery, TasksByLandQueryVariables>("query TasksByLand($at: AsOf, $language: Language!) { tasks(at: $at) { id name(language: $language) stage } federalStates(at: $at) { code key clarity { clarity withoutLead areas { key } task { id } } } }");
export const SearchDocument = typedText<SearchQuery, SearchQueryVariables>("query Search($text: String!, $at: AsOf, $language: Language!) { search(text: $text, first: 20, at: $at) { matched hit { __typename ... on Actor { id actorName: name(language: $language) kind areas { key federalState { code } } } ... on Task { id taskName: name(language: $language) stage } ... on Area { key areaName: name(language: $language) designation level federalState { code } parent { ...Above parent { ...Above } } } ... on Practice { id practiceName: name(language: $language) } ... on Topic { id topicName: name(language: $language) topicKind: kind } ... on Source { id title publisher } } } } fragment Above on Area { level name(language: $language) designation }");
export const SourcePageDocument = typedText<SourcePageQuery, SourcePageQueryVariables>("query SourcePage($id: ID!, $at: AsOf, $language: Language!) { node(id: $id, at: $at) { __typename ... on Source { id title publisher publishedOn url kind evidenceCount facts { __typename id text(language: $language) scope confidence evidence { locator assertedBy retrievedAt verifiedAt verifiedBy passageSha256 source { id } } } } } }");
export const SourcesDocument = typedText<SourcesQuery, SourcesQueryVariables>("query Sources($at: AsOf, $after: String) { sources(at: $at, first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id title publisher publishedOn url kind evidenceCount } } }");
export const TaskPageDocument = typedText<TaskPageQuery, TaskPageQueryVariables>("query TaskPage($id: ID!, $at: AsOf, $language: Language!) { task(id: $id, at: $at) { id name(language: $language) text(language: $language) description(language: $language) stage legalBasis leikaKey parent { id name(language: $language) } subtasks { id name(language: $language) } ambiguities { key question(language: $language) scope evidence { ...Proof } } evidence { ...Proof } responsibilities(first: 200) { nodes { id targetGroups } } } cooperations(filter: {kinds: [REFERRAL]}, first: 200, at: $at) { nodes { id text(language: $language) scope status confidence tasks { id } evidence { ...Proof } } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const TaskLandsDocument = typedText<TaskLandsQuery, TaskLandsQueryVariables>("query TaskLands($id: ID!, $at: AsOf, $language: Language!) { federalStates(at: $at) { code key asOf { validAt } clarity(task: $id) { clarity withoutLead areas { key level name(language: $language) } responsibilities { id role scope confidence standing targetGroups actor { id name(language: $language) } } } } }");
export const TopicsDocument = typedText<TopicsQuery, TopicsQueryVariables>("query Topics($kinds: [TopicKind!], $land: FederalStateCode, $at: AsOf, $language: Language!) { topics(kinds: $kinds, land: $land, at: $at) { id kind scope confidence name(language: $language) text(language: $language) actorKinds areas { key name(language: $language) } tasks { id name(language: $language) } practices { id name(language: $language) standing areas { key name(language: $language) } } evidence { ...Proof } } } fragment Proof on Evidence { locator assertedBy verifiedAt source { id title publisher publishedOn url kind } }");
export const WhatIfDocument = typedText<WhatIfQuery, WhatIfQueryVariables>("query WhatIf($land: FederalStateCode!, $suspend: SuspensionInput, $at: AsOf, $language: Language!) { federalState(code: $land, at: $at) { code resilience(suspend: $suspend) { text(language: $language) brokenTasks { id name(language: $language) } brokenRoutes { start { id name(language: $language) } responsibility { task { id name(language: $language) } } hops { to { id name(language: $language) } } } noLongerPresent { ...Moved } newlyPresent { ...Moved } singlePointsOfFailure { ...Person } bridges { id text(language: $language) } } } } fragment Moved on Slot { key obligation verdict text(language: $language) pattern { id name(language: $language) } } fragment Person on Actor { id kind level name(language: $language) shortName }");
export const WhatIfActorsDocument = typedText<WhatIfActorsQuery, WhatIfActorsQueryVariables>("query WhatIfActors($land: FederalStateCode!, $at: AsOf, $language: Language!) { federalState(code: $land, at: $at) { constellation { actors { ...Person } } } } fragment Person on Actor { id kind level name(language: $language) shortName }");