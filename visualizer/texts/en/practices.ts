import type { Texts } from '../de.js';

export const practices: Texts['practices'] = {
  title: 'Practice',
  lead: 'Examples of how bodies work together: which question they answer, where they exist and how much of them other Länder already have.',
  land: 'Land', allLands: 'all Länder',
  count: (count) => (count === 1 ? '1 example' : `${count} examples`),
  empty: 'No example is listed at this date.',
  emptyHere: 'No example is listed for this Land at this date. That does not mean that there is none.',
  all: 'Show all Länder',
  answers: 'Answers', where: 'Where', noLand: 'Land not named', standing: 'Stage of trial',
  parts: 'What it consists of', between: (first, second) => `${first} and ${second} work together`, as: (text, forms) => `${text} (${forms})`,
  alone: (text) => `${text} work together among themselves`,
  evidence: 'Evidence',
  transfer: 'How much of it is documented in each Land', transferLead: 'The Länder stand in a fixed order. What is not documented may exist all the same.',
  planned: 'The example is only planned so far; so it cannot be said how much of it is documented elsewhere.',
  fit: 'Documented share', ask: 'Whom to ask', inWords: 'In words', blocked: 'What speaks against it',
  of: (matched, total) => `${matched} of ${total} parts`,
  nobody: 'nobody listed', none: 'nothing documented', nothing: '–',
  back: 'All examples',
};
