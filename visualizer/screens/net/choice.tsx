import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { Button } from '../../display/button.js';
import { Proofs } from '../../display/proofs.js';
import { addressOf, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import type { Fold } from '../../graph/fold.js';
import { AroundForm } from './around-form.js';
import { FoldCard } from './folds.js';
import { nameIn, type Sayings } from './sayings.js';
import { chooseActor, chooseNothing } from './selecting.js';
import { LoadedProfile } from '../actor/loaded-profile.js';
import { formOf, standingOf } from './words.js';
import type { Statement } from '../../graph/net.js';

/** Whether it is drawn because the analysis points it out; it then has the finding's id. */
const isFinding = ({ id }: Statement): boolean => id.startsWith('finding:');

/** Who is in the picture can be chosen there; who was filtered out of it has a page. */
function MemberName({ id, sayings }: { readonly id: string; readonly sayings: Sayings }) {
  const [name, node] = [nameIn(sayings, id), sayings.known.get(id)];
  if (sayings.nodes.has(id)) return <button type="button" class="link-button" onClick={() => chooseActor(id, name)}>{name}</button>;
  return node?.ghost || node?.open ? <>{name}</> : <a class="kern-link" href={addressOf({ room: 'actor', id })}>{name}</a>;
}

function StatementCard({ statement, sayings }: { readonly statement: Statement; readonly sayings: Sayings }) {
  const { net, statement: words } = texts.value;
  return (
    <>
      <h3 class="profile__name">{words.title}</h3>
      {statement.bundle.length === 0 ? <p class="kern-body">{statement.text}</p> : <ul class="statements">{statement.bundle.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>}
      <dl class="facts">
        <div><dt>{net.statementsTable.form}</dt><dd>{formOf(statement)}</dd></div>
        <div><dt>{net.statementsTable.standing}</dt><dd>{standingOf(statement)}</dd></div>
        <div>
          <dt>{net.statementsTable.members}</dt>
          <dd>
            <ul class="plain">
              {statement.members.map(({ node }) => <li key={node}><MemberName id={node} sayings={sayings} /></li>)}
            </ul>
          </dd>
        </div>
      </dl>
      {statement.bundle.length === 0 && (
        <>
          <h4 class="kern-label">{words.evidence}</h4>
          <Proofs proofs={statement.evidence} />
        </>
      )}
      {isFinding(statement) && <p><a class="kern-link" href={addressOf({ room: 'finding', id: statement.id })}>{net.choice.finding}</a></p>}
      {statement.facts.includes(statement.id) && <p><a class="kern-link" href={addressOf({ room: 'statement', id: statement.id })}>{net.choice.page}</a></p>}
    </>
  );
}

/** What is chosen: a statement, an actor's profile, or a hint how to choose. */
export function Choice({ land, sayings, folds }: { readonly land: FederalStateCode; readonly sayings: Sayings; readonly folds: readonly Fold[] }) {
  const { choice } = texts.value.net;
  const { actor, statement: id } = view.value.details;
  const statement = id === null ? undefined : sayings.statements.get(id);
  const node = actor === null ? undefined : sayings.nodes.get(actor);
  const fold = folds.find((one) => one.node === actor);
  const nothing = !statement && !node;
  return (
    <aside class={nothing ? 'choice choice--none' : 'choice'} aria-labelledby="choice-title" data-region tabIndex={0}>
      <div class="choice__head">
        <h2 class="kern-heading-small" id="choice-title">{choice.label}</h2>
        {!nothing && <Button look="tertiary" icon="close" class="button--small" onClick={chooseNothing}>{choice.clear}</Button>}
      </div>
      {nothing && <p class="kern-body kern-body--muted">{choice.none}</p>}
      {statement && <StatementCard statement={statement} sayings={sayings} />}
      {!statement && fold && <FoldCard fold={fold} sayings={sayings} />}
      {!statement && node && !fold && !node.ghost && !node.open && (
        <>
          <AroundForm node={node} />
          <LoadedProfile id={node.id} land={land} />
        </>
      )}
      {!statement && (node?.ghost || node?.open) && sayings.of(node.id).map((one) => <StatementCard key={one.id} statement={one} sayings={sayings} />)}
    </aside>
  );
}
