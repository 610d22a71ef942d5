import { vocabulary, type ValueOf } from './vocabulary.js';

export const cooperationKind = vocabulary('CooperationKind', 'The form that a cooperation takes.', {
  REFERRAL: {
    label: { de: 'Weiterleitung', en: 'referral' },
    description: {
      de: 'Eine Stelle gibt Anfragen oder Fälle an die andere weiter.',
      en: 'One body passes requests or cases on to the other.',
    },
    plural: { de: 'Weiterleitungen', en: 'referrals' },
    gender: 'f',
  },
  DATA_EXCHANGE: {
    label: { de: 'Datenaustausch', en: 'data exchange' },
    description: {
      de: 'Die Stellen geben einander Daten zu Fällen oder Bedarfen.',
      en: 'The bodies give each other data on cases or needs.',
    },
    plural: { de: 'Datenaustausche', en: 'data exchanges' },
    gender: 'm',
  },
  JOINT_PLANNING: {
    label: { de: 'gemeinsame Planung', en: 'joint planning' },
    description: { de: 'Die Stellen planen ihr Angebot miteinander.', en: 'The bodies plan what they offer together.' },
    plural: { de: 'gemeinsame Planungen', en: 'joint plannings' },
    gender: 'f',
  },
  SHARED_PREMISES: {
    label: { de: 'Bürogemeinschaft', en: 'shared premises' },
    description: { de: 'Die Stellen teilen sich Räume.', en: 'The bodies share rooms.' },
    plural: { de: 'Bürogemeinschaften', en: 'shared premises' },
    gender: 'f',
  },
  EMBEDDED_STAFF: {
    label: { de: 'Anstellung beim Partner', en: 'staff employed by the partner' },
    description: {
      de: 'Beschäftigte des Projekts sind bei der Partnerstelle angestellt.',
      en: 'Staff of the project are employed by the partner.',
    },
    plural: { de: 'Anstellungen beim Partner', en: 'staff arrangements with the partner' },
    gender: 'f',
  },
  ROUND_TABLE: {
    label: { de: 'Runder Tisch', en: 'round table' },
    description: { de: 'Die Stellen treffen sich in einer festen Runde.', en: 'The bodies meet in a standing circle.' },
    plural: { de: 'Runde Tische', en: 'round tables' },
    gender: 'm',
  },
  REGULAR_EXCHANGE: {
    label: { de: 'regelmäßiger Austausch', en: 'regular exchange' },
    description: {
      de: 'Die Stellen tauschen sich in festen Abständen aus.',
      en: 'The bodies talk at regular intervals.',
    },
    plural: { de: 'regelmäßige Austausche', en: 'regular exchanges' },
    gender: 'm',
  },
  TRAINING: {
    label: { de: 'Schulung', en: 'training' },
    description: {
      de: 'Eine Stelle schult die andere, oder beide schulen gemeinsam.',
      en: 'One body trains the other, or both train together.',
    },
    plural: { de: 'Schulungen', en: 'trainings' },
    gender: 'f',
  },
  JOINT_OFFER: {
    label: { de: 'gemeinsames Angebot', en: 'joint service' },
    description: { de: 'Die Stellen bieten etwas gemeinsam an.', en: 'The bodies offer a service together.' },
    plural: { de: 'gemeinsame Angebote', en: 'joint services' },
    gender: 'n',
  },
  JOINT_EVENT: {
    label: { de: 'gemeinsame Veranstaltung', en: 'joint event' },
    description: {
      de: 'Die Stellen richten eine Veranstaltung zusammen aus.',
      en: 'The bodies hold an event together.',
    },
    plural: { de: 'gemeinsame Veranstaltungen', en: 'joint events' },
    gender: 'f',
  },
  SHARED_CONSENT_FORM: {
    label: { de: 'gemeinsame Einwilligungserklärung', en: 'shared consent form' },
    description: {
      de: 'Die Stellen nutzen denselben Vordruck, mit dem Ratsuchende der Weitergabe ihrer Daten zustimmen.',
      en: 'The bodies use one form by which clients agree that their data are passed on.',
    },
    plural: { de: 'gemeinsame Einwilligungserklärungen', en: 'shared consent forms' },
    gender: 'f',
  },
  CASE_MANAGEMENT: {
    label: { de: 'Fallmanagement', en: 'case management' },
    description: {
      de: 'Die Stellen begleiten einzelne Fälle gemeinsam.',
      en: 'The bodies accompany single cases together.',
    },
    plural: { de: 'Fallmanagements', en: 'case managements' },
    gender: 'n',
  },
  INTERFACE_WORKSHOP: {
    label: { de: 'Schnittstellenworkshop', en: 'interface workshop' },
    description: {
      de: 'Die Stellen klären in einem Treffen, wer was übernimmt.',
      en: 'The bodies meet to settle who takes on what.',
    },
    plural: { de: 'Schnittstellenworkshops', en: 'interface workshops' },
    gender: 'm',
  },
  JOINT_PROJECT: {
    label: { de: 'gemeinsames Projekt', en: 'joint project' },
    description: {
      de: 'Die Stellen führen ein Vorhaben zusammen durch.',
      en: 'The bodies carry out a project together.',
    },
    plural: { de: 'gemeinsame Projekte', en: 'joint projects' },
    gender: 'n',
  },
  AGREEMENT: {
    label: { de: 'Vereinbarung', en: 'agreement' },
    description: {
      de: 'Die Stellen haben ihre Zusammenarbeit schriftlich festgelegt.',
      en: 'The bodies have laid down their cooperation in writing.',
    },
    plural: { de: 'Vereinbarungen', en: 'agreements' },
    gender: 'f',
  },
  ADVISORY_BODY: {
    label: { de: 'Beirat', en: 'advisory body' },
    description: {
      de: 'Eine Stelle berät die andere in einem Gremium.',
      en: 'One body advises the other in a committee.',
    },
    plural: { de: 'Beiräte', en: 'advisory bodies' },
    gender: 'm',
  },
  ORGANISATIONAL_ATTACHMENT: {
    label: { de: 'organisatorische Anbindung', en: 'organisational attachment' },
    description: {
      de: 'Ein Projekt ist mit Personal oder Aufbau an ein anderes angegliedert.',
      en: 'A project is attached to another by its staff or structure.',
    },
    plural: { de: 'organisatorische Anbindungen', en: 'organisational attachments' },
    gender: 'f',
  },
  STEERING: {
    label: { de: 'Steuerung', en: 'steering' },
    description: {
      de: 'Eine Stelle gibt der anderen Ziele und Rahmen vor.',
      en: 'One body sets goals and framework for the other.',
    },
    plural: { de: 'Steuerungen', en: 'steering relations' },
    gender: 'f',
  },
  SUPPORT: {
    label: { de: 'Unterstützung', en: 'support' },
    description: {
      de: 'Eine Stelle hilft der anderen mit Fachwissen oder Mitteln.',
      en: 'One body helps the other with expertise or means.',
    },
    plural: { de: 'Unterstützungen', en: 'support relations' },
    gender: 'f',
  },
  UNSPECIFIED: {
    label: { de: 'Kooperation ohne nähere Angabe', en: 'cooperation of unnamed form' },
    description: {
      de: 'Die Quelle nennt die Zusammenarbeit, aber nicht ihre Form.',
      en: 'The source mentions the cooperation but not its form.',
    },
    plural: { de: 'Kooperationen ohne nähere Angabe', en: 'cooperations of unnamed form' },
    gender: 'f',
  },
  OTHER: {
    label: { de: 'sonstige Kooperation', en: 'other cooperation' },
    description: {
      de: 'Eine Form, auf die keine der anderen Arten passt.',
      en: 'A form that fits none of the other kinds.',
    },
    plural: { de: 'sonstige Kooperationen', en: 'other cooperations' },
    gender: 'f',
  },
});
export type CooperationKind = ValueOf<typeof cooperationKind>;
