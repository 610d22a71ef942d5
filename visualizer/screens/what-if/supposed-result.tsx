import { useEffect } from 'preact/hooks';
import type { WhatIfQuery } from '../../api/generated/operations.js';
import { DataTable, type Column } from '../../display/data-table.js';
import { announce } from '../../state/announcement.js';
import { addressOf, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { ActorLink } from '../route/hops.js';
import { isNothing } from './assumptions.js';

type Found = WhatIfQuery['federalState']['resilience'];

interface Change {
  readonly key: string;
  readonly change: string;
  readonly what: string;
  /** The page of what it is about. */
  readonly address: string | null;
  readonly words: string;
}

/** From whom somebody responsible is reached no more, and over whom that went. */
function brokenRoute({ start, hops, responsibility: { task } }: Found['brokenRoutes'][number]): Change {
  const { whatIf } = texts.value;
  const way = [start, ...hops.map(({ to }) => to)].map(({ name }) => name).join(' → ');
  return { key: `${task.id} ${start.id}`, change: whatIf.brokenRoute, what: task.name, address: addressOf({ room: 'route' }, { start: start.id, task: task.id }), words: whatIf.brokenRouteWords(way) };
}

/** First what nobody handles any more, then what is reached no more, then what is no longer documented, then what is. */
function changesIn(found: Found): readonly Change[] {
  const { whatIf } = texts.value;
  const moved = (slots: Found['newlyPresent'], change: string): readonly Change[] =>
    slots.map(({ key, pattern, text }) => ({ key: `${change} ${pattern.id} ${key}`, change, what: pattern.name, address: null, words: text }));
  return [
    ...found.brokenTasks.map(({ id, name }) => ({ key: id, change: whatIf.broken, what: name, address: addressOf({ room: 'task', id }), words: whatIf.brokenWords })),
    ...found.brokenRoutes.map(brokenRoute),
    ...moved(found.noLongerPresent, whatIf.gone), ...moved(found.newlyPresent, whatIf.closed),
  ];
}

function columns(): readonly Column<Change>[] {
  const { whatIf } = texts.value;
  return [
    { key: 'change', label: whatIf.change, cell: ({ change }) => change },
    { key: 'what', label: whatIf.what, cell: ({ what, address }) => (address === null ? what : <a class="kern-link kern-link--small" href={address}>{what}</a>) },
    { key: 'words', label: whatIf.words, cell: ({ words }) => words },
  ];
}

function Changes({ found }: { readonly found: Found }) {
  const { whatIf } = texts.value;
  const changes = changesIn(found);
  useEffect(() => announce(whatIf.found(changes.length)), [found]);
  if (changes.length === 0) return <p class="remark">{whatIf.noChange}</p>;
  return <DataTable caption={whatIf.changes} columns={columns()} rows={changes} keyOf={({ key }) => key} />;
}

/** One sentence, what would change, and on what the network would hang. */
export function SupposedResult({ found }: { readonly found: Found }) {
  const { whatIf, route } = texts.value;
  return (
    <>
      <p class="sentence">{found.text}</p>
      {!isNothing(view.value.details) && <Changes found={found} />}
      <h3 class="subheading">{whatIf.points}</h3>
      {found.singlePointsOfFailure.length === 0 ? <p class="kern-body">{whatIf.noPoints}</p> : (
        <ul class="plain-list">{found.singlePointsOfFailure.map((actor) => <li key={actor.id}><ActorLink actor={actor} /></li>)}</ul>
      )}
      <h3 class="subheading">{whatIf.bridges}</h3>
      {found.bridges.length === 0 ? <p class="kern-body">{whatIf.noBridges}</p> : (
        <ul class="statements grounds">{found.bridges.map(({ id, text }) => <li key={id}>{text} <BridgePage id={id} words={route.statement} /></li>)}</ul>
      )}
    </>
  );
}

/** What is only supposed has no page of its own. */
function BridgePage({ id, words }: { readonly id: string; readonly words: string }) {
  if (id.startsWith('cooperation:proposed-')) return null;
  return <a class="kern-link kern-link--small" href={addressOf({ room: 'statement', id })}>{words}</a>;
}
