import type { Texts } from '../de.js';

export const comparison: Texts['comparison'] = {
  title: 'Comparison',
  lead: 'What is documented in one Land and not in another? Or: what has changed in a Land between two days?',
  first: 'First Land', second: 'Compare with', choose: 'Please choose', sameLand: 'the same Land on another day', otherDay: 'Other day',
  ask: 'Choose two Länder, or one Land and another day.',
  onDay: (land, day) => `${land} on ${day}`,
  pictures: 'The two networks at a glance',
  net: (name) => `Open the network of ${name}`,
  joined: 'Cooperation documented between', noneJoined: 'no cooperation documented',
  summary: ({ left, right, onlyLeft, onlyRight, both, opposed }) =>
    `For ${left}, ${onlyLeft === 0 ? 'nothing is' : onlyLeft === 1 ? 'one item is' : `${onlyLeft} items are`} documented that ${onlyLeft === 1 || onlyLeft === 0 ? 'is' : 'are'} not documented for ${right}; the other way round ${onlyRight === 0 ? 'none' : onlyRight}; documented for both: ${both}${opposed === 0 ? '' : `; in ${opposed === 1 ? 'one item' : `${opposed} items`} one side is documented not to have what is documented for the other`}.`,
  told: (oneSided, both) => `Compared: ${oneSided} ${oneSided === 1 ? 'item' : 'items'} documented on one side only, ${both} on both.`,
  notMissing: 'Not documented does not mean that something does not exist.',
  groups: {
    onlyLeft: (left, right) => `Only ${left}: in ${right} it is documented not to exist`,
    onlyRight: (left, right) => `Only ${right}: in ${left} it is documented not to exist`,
    leftDocumented: (left, right) => `Documented for ${left}, not documented for ${right}`,
    rightDocumented: (left, right) => `Documented for ${right}, not documented for ${left}`,
    both: (left, right) => `Documented for both: ${left} and ${right}`,
    absent: (left, right) => `Documented not to exist, in ${left}, in ${right} or in both`,
    neither: (left, right) => `Documented for neither: ${left} and ${right}`,
    inapplicable: (left, right) => `Not applicable, for ${left}, for ${right} or for both`,
  },
  forms: (name, forms) => `named as a form for ${name} only: ${forms}`,
  grounds: (name) => `What this rests on: ${name}`,
  table: { caption: (left, right) => `All items: ${left} and ${right}`, field: 'Body or cooperation', outcome: 'Comparison' },
  outcomes: {
    onlyLeft: 'one side only', onlyRight: 'one side only', leftDocumented: 'documented differently', rightDocumented: 'documented differently',
    both: 'documented for both', absent: 'does not exist', neither: 'documented for neither', inapplicable: 'not applicable', formsDiffer: 'documented for both, in different forms',
  },
  similar: 'Which Länder are alike in what is known',
  similarTo: (land) => `Compared with ${land}, in the fixed order of the Länder. Only what is known of both Länder counts; this says nothing about anything else.`,
  equal: (equal, known) => `${equal} of ${known} known items equal`,
  noSimilar: 'Too little is known of this Land to compare it in this way.',
  alike: 'Länder that agree in everything that is known of any two of them',
};
