import { Button } from '../../display/button.js';
import { Notice } from '../../display/notice.js';
import type { Fold } from '../../graph/fold.js';
import { announce } from '../../state/announcement.js';
import { adjust, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { nameIn, type Sayings } from './sayings.js';

function unfold(key: string, name: string): void {
  adjust({ unfolded: [...view.value.details.unfolded, key], frame: null, actor: null, statement: null });
  announce(texts.value.net.folds.unfolded(name));
}

function foldAgain(): void {
  adjust({ unfolded: [], frame: null });
  announce(texts.value.net.folds.wasFolded);
}

function UnfoldButton({ fold, name }: { readonly fold: Fold; readonly name: string }) {
  const { folds } = texts.value.net;
  return <button type="button" class="link-button" aria-label={folds.unfoldOf(name)} onClick={() => unfold(fold.key, name)}>{folds.unfold}</button>;
}

/** What a very large network draws as one sign each, and how to see it one by one. */
export function Folds({ folds, sayings }: { readonly folds: readonly Fold[]; readonly sayings: Sayings }) {
  const words = texts.value.net.folds;
  const { unfolded } = view.value.details;
  if (folds.length === 0 && unfolded.length === 0) return null;
  const actors = folds.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <Notice tone="info" title={words.title}>
      {folds.length > 0 && <p class="kern-body">{words.lead(actors, folds.length)}</p>}
      <ul class="folds">
        {folds.map((fold) => (
          <li key={fold.key}>{nameIn(sayings, fold.node)}, {words.inside(fold.inside.length)} <UnfoldButton fold={fold} name={nameIn(sayings, fold.node)} /></li>
        ))}
      </ul>
      {unfolded.length > 0 && <Button look="tertiary" class="button--small" onClick={foldAgain}>{words.again}</Button>}
    </Notice>
  );
}

/** A chosen group: who belongs to it, and what is said only among them. */
export function FoldCard({ fold, sayings }: { readonly fold: Fold; readonly sayings: Sayings }) {
  const words = texts.value.net.folds;
  const name = nameIn(sayings, fold.node);
  return (
    <>
      <h3 class="profile__name">{name}</h3>
      <p><UnfoldButton fold={fold} name={name} /></p>
      <h4 class="kern-label">{words.members}</h4>
      <ul class="plain">{fold.members.map((member) => <li key={member.id}>{member.name}</li>)}</ul>
      {fold.inside.length > 0 && <h4 class="kern-label">{words.insideTitle}</h4>}
      <ul class="statements">{fold.inside.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
    </>
  );
}
