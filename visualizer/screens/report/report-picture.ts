import { layOut } from '../../graph/layout/lay-out.js';
import { measureIn } from '../../graph/measure.js';
import type { Net } from '../../graph/net.js';
import type { Picture } from '../../graph/picture.js';
import { loneWord, sayingsOf } from '../net/sayings.js';
import { pictureLabel, statementWord } from '../net/words.js';
import { fitting } from './fitting.js';

/** A network in lanes, laid out for an A4 page. */
export function pageOf(net: Net): Picture {
  const sayings = sayingsOf(net);
  const measure = measureIn(document.body);
  return fitting((width) => layOut(net, {
    width,
    measure,
    nameOf: (node) => pictureLabel(node, loneWord(sayings, node)),
    wordOf: (id) => {
      const statement = sayings.statements.get(id);
      return statement ? statementWord(statement) : '';
    },
  }));
}
