import type { Canvas } from '../../graph/layout/lay-out.js';
import type { Net } from '../../graph/net.js';
import { loneWord, sayingsOf } from './sayings.js';
import { pictureLabel, statementWord } from './words.js';

/** What a picture is drawn on. */
export type Ground = Pick<Canvas, 'width' | 'measure'>;

/** What the layout is told of a net that is drawn on this ground. */
export function canvasOf(net: Net, { width, measure }: Ground): Canvas {
  const sayings = sayingsOf(net, net);
  return {
    width,
    measure,
    nameOf: (node) => pictureLabel(node, loneWord(sayings, node)),
    wordOf: (id) => {
      const statement = sayings.statements.get(id);
      return statement ? statementWord(statement) : '';
    },
  };
}
