import TestSequencer from '@jest/test-sequencer';
import { LONGEST, ON_NEO4J } from './order.mjs';

const FIRST = [...ON_NEO4J, ...LONGEST];
const place = ({ path }) => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

export default class InOrder extends TestSequencer {
  sort(tests) {
    // Stable: among the others the order of Jest remains.
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
