import type { FindingKind } from '../../schema/vocabulary/finding-kind.js';
import type { Words } from '../../schema/vocabulary/vocabulary.js';

/** What a coordinator asks, and the kinds of findings that answer it. */
export interface Question {
  /** Stands in the address. */
  readonly key: QuestionKey;
  readonly label: Words;
  readonly kinds: readonly FindingKind[];
  /** Kinds that only hint at something: told beside the number, never in it. */
  readonly hints: readonly FindingKind[];
}

export type QuestionKey = 'gibt-es-nicht' | 'parallel' | 'unklar' | 'nicht-dokumentiert' | 'weiteres';

/** In the order in which they are asked; every kind answers one of them. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'gibt-es-nicht',
    label: { de: 'Was gibt es nicht?', en: 'What does not exist?' },
    kinds: ['MISSING_LINK', 'UNCOVERED_TASK'],
    hints: [],
  },
  {
    key: 'parallel',
    label: { de: 'Wo gibt es Parallel\u00adstrukturen?', en: 'Where are there parallel structures?' },
    kinds: ['PARALLEL_STRUCTURE'],
    hints: ['PARALLEL_CANDIDATE'],
  },
  {
    key: 'unklar',
    label: { de: 'Was ist unklar?', en: 'What is unclear?' },
    kinds: ['UNCLEAR_RESPONSIBILITY'],
    hints: [],
  },
  {
    key: 'nicht-dokumentiert',
    label: { de: 'Was ist nicht dokumentiert?', en: 'What is not documented?' },
    kinds: ['UNDOCUMENTED_LINK'],
    hints: [],
  },
  {
    key: 'weiteres',
    label: { de: 'Was ist sonst zu beachten?', en: 'What else is to be noted?' },
    kinds: ['ONE_SIDED_COOPERATION', 'SINGLE_POINT_OF_FAILURE', 'STALE_EVIDENCE'],
    hints: [],
  },
];

export const questionOf = (key: string): Question | undefined => QUESTIONS.find((question) => question.key === key);

export function questionAnswered(kind: FindingKind): Question {
  return QUESTIONS.find(({ kinds, hints }) => kinds.includes(kind) || hints.includes(kind)) as Question;
}

/** Whether hints, which are no findings, are among these kinds. */
export const hintsAmong = (kinds: readonly FindingKind[]): boolean => QUESTIONS.some(({ hints }) => hints.some((hint) => kinds.includes(hint)));

/** Everything that answers a question, hints too; without a question all there is. */
export function kindsAsked(question: QuestionKey | null): readonly FindingKind[] {
  return QUESTIONS.filter(({ key }) => question === null || key === question).flatMap(({ kinds, hints }) => [...kinds, ...hints]);
}
