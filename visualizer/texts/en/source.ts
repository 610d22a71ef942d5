import type { Texts } from '../de.js';

export const source: Texts['source'] = {
  kind: 'Kind', publisher: 'Publisher', published: 'Published', noDay: 'undated', link: 'On the internet',
  counts: 'Pieces of evidence',
  evidence: (count) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`),
  checks: 'Checks',
  checked: (checked, count) => (checked === 0 ? 'None of this evidence has been checked again since it was recorded.' : `${checked} of ${count} pieces of evidence have been checked again since they were recorded.`),
  checkable: (checkable, count) => `For ${checkable} of ${count} pieces of evidence the passage can be recognised.`,
  facts: 'What the source documents',
  noFacts: 'No statement rests on this source for this date.',
  limited: (shown, total) => `${shown} of ${total} pieces of evidence are shown. The others stand with the individual statements: in the network and the matrix of each Land.`, toLands: 'To the Länder',
  table: {
    caption: (count) => `Statements with their place in the source (${count})`,
    place: 'Place in the source', statement: 'Statement', assertedBy: 'Who says so?', checked: 'Checked', retrieved: (day) => `read on ${day}`, verified: (day) => `checked on ${day}`, never: 'not checked again', itself: 'the source itself',
  },
  all: 'All sources',
};
