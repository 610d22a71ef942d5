import type { StatementKey } from '../legend/statement-looks.js';
import type { Member, Net, Statement } from './net.js';

/** One line of the picture. A statement of two is one line; one of more is a joint with a line to each. */
export interface Line {
  readonly id: string;
  readonly statement: string;
  readonly from: string;
  readonly to: string;
  readonly arrow: boolean;
  readonly look: StatementKey;
  /** The one line that carries the statement's word. */
  readonly labelled: boolean;
}

/** The point in which the lines of a statement of three or more meet. */
export interface Joint {
  readonly id: string;
  readonly statement: string;
  readonly members: readonly string[];
  readonly look: StatementKey;
}

export interface Drawing {
  readonly lines: readonly Line[];
  readonly joints: readonly Joint[];
}

/** The look of one member's line: alternatives only where the member is one. */
const lookOfMember = ({ look }: Statement, { certain }: Member): StatementKey => (look === 'oder' && certain ? 'belegt' : look);

function pair(statement: Statement, members: readonly Member[]): readonly Line[] {
  const [first, second] = [...members].sort((a, b) => Number(a.position === 'TO') - Number(b.position === 'TO'));
  if (!first || !second) return [];
  return [{
    id: `${statement.id}@0`,
    statement: statement.id,
    from: first.node,
    to: second.node,
    arrow: second.position === 'TO',
    look: statement.look,
    labelled: true,
  }];
}

function spokes(statement: Statement, members: readonly Member[]): Drawing {
  const id = `${statement.id}@`;
  const lines = members.map((member, index): Line => ({
    id: `${statement.id}@${index}`,
    statement: statement.id,
    from: member.position === 'TO' ? id : member.node,
    to: member.position === 'TO' ? member.node : id,
    arrow: member.position === 'TO',
    look: lookOfMember(statement, member),
    labelled: index === 0,
  }));
  return { lines, joints: [{ id, statement: statement.id, members: members.map(({ node }) => node), look: statement.look }] };
}

/** The lines and joints of a visible net. A statement about one node alone needs none: its ghost says it. */
export function drawingOf({ nodes, statements }: Net): Drawing {
  const shown = new Set(nodes.map(({ id }) => id));
  const drawn = statements.map((statement): Drawing => {
    const members = statement.members.filter(({ node }) => shown.has(node));
    return members.length > 2 ? spokes(statement, members) : { lines: pair(statement, members), joints: [] };
  });
  return { lines: drawn.flatMap(({ lines }) => lines), joints: drawn.flatMap(({ joints }) => joints) };
}
