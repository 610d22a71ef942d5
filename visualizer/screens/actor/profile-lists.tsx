import type { ComponentChildren } from 'preact';
import { affiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { standing as standings } from '../../../schema/vocabulary/standing.js';
import { FoldedProofs } from '../../display/proofs.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { addressOf } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { ProfileHeading, type HeadingLevel } from './profile-heading.js';
import type { ShownActor } from './shown-actor.js';

interface ListProps {
  readonly title: string;
  readonly level: HeadingLevel;
  readonly empty: string;
  readonly more: number;
  readonly children: readonly ComponentChildren[];
}

function ProfileList({ title, level, empty, more, children }: ListProps) {
  return (
    <section>
      <ProfileHeading level={level}>{title}</ProfileHeading>
      {children.length === 0 ? <p class="kern-body kern-body--muted">{empty}</p> : <ul class="statements">{children}</ul>}
      {more > 0 && <p class="kern-body kern-body--muted">{texts.value.profile.more(more)}</p>}
    </section>
  );
}

const ActorLink = ({ id, name }: { readonly id: string; readonly name: string }) => <a class="kern-link" href={addressOf({ room: 'actor', id })}>{name}</a>;

function Tasks({ actor, level }: { readonly actor: ShownActor; readonly level: HeadingLevel }) {
  const { profile } = texts.value;
  const { nodes, totalCount } = actor.responsibilities;
  return (
    <ProfileList title={profile.tasks} level={level} empty={profile.noTasks} more={totalCount - nodes.length}>
      {nodes.map((responsibility) => (
        <li key={responsibility.id}>
          <a class="kern-link" href={addressOf({ room: 'task', id: responsibility.task.id })}>{responsibility.task.name}</a>
          <span class="quiet"> {labelOf(responsibilityRole, responsibility.role)}</span>
          <Limits limits={[...limitsOf(responsibility), ...(responsibility.standing === 'AGREED' ? [] : [labelOf(standings, responsibility.standing)])]} />
          <FoldedProofs proofs={responsibility.evidence} />
        </li>
      ))}
    </ProfileList>
  );
}

function Cooperations({ actor, level }: { readonly actor: ShownActor; readonly level: HeadingLevel }) {
  const { profile, net } = texts.value;
  const { nodes, totalCount } = actor.cooperations;
  return (
    <ProfileList title={profile.cooperations} level={level} empty={profile.noCooperations} more={totalCount - nodes.length}>
      {nodes.map((cooperation) => (
        <li key={cooperation.id}>
          {cooperation.participants.filter((participant) => participant.actor.id !== actor.id).map((participant, index) => (
            <span key={participant.actor.id}>
              {index > 0 && (participant.certain ? ', ' : ` ${net.alternatives} `)}
              <ActorLink id={participant.actor.id} name={participant.actor.name} />
            </span>
          ))}
          <span class="quiet"> {cooperation.kinds.map((kind) => labelOf(cooperationKind, kind)).join(', ')}</span>
          <Limits limits={limitsOf(cooperation)} />
          <FoldedProofs proofs={cooperation.evidence} />
        </li>
      ))}
    </ProfileList>
  );
}

function Affiliations({ actor, level }: { readonly actor: ShownActor; readonly level: HeadingLevel }) {
  if (actor.affiliations.length === 0) return null;
  return (
    <ProfileList title={texts.value.profile.affiliations} level={level} empty="" more={0}>
      {actor.affiliations.map(({ id, kind, actor: inner, other, text }) => {
        const fellow = inner.id === actor.id ? other : inner;
        return (
          <li key={id}>
            {inner.id === actor.id && <span class="quiet">{capital(labelOf(affiliationKind, kind))} </span>}
            <ActorLink id={fellow.id} name={fellow.name} />
            {inner.id !== actor.id && <span class="quiet"> {text}</span>}
          </li>
        );
      })}
    </ProfileList>
  );
}

/** The statements in which an actor takes part. */
export function ProfileLists({ actor, heading }: { readonly actor: ShownActor; readonly heading: HeadingLevel }) {
  return (
    <>
      <Tasks actor={actor} level={heading} />
      <Cooperations actor={actor} level={heading} />
      <Affiliations actor={actor} level={heading} />
    </>
  );
}
