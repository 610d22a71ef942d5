import type { ComponentChildren } from 'preact';
import { actionArea } from '../../../schema/vocabulary/action-area.js';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { actorLevel } from '../../../schema/vocabulary/actor-level.js';
import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import { WebsiteLink } from '../../display/external-link.js';
import { Proofs } from '../../display/proofs.js';
import { GroupSymbol } from '../../display/symbols.js';
import { groupOf } from '../../legend/kind-groups.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { ProfileHeading, type HeadingLevel } from './profile-heading.js';
import { ProfileLists } from './profile-lists.js';
import type { ShownActor } from './shown-actor.js';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: ComponentChildren;
}

/** What sort of actor it is: all its kinds, and whether it stands for many. */
function kindsOf({ kind, furtherKinds, aggregate }: ShownActor): string {
  const kinds = [kind, ...furtherKinds].map((one) => labelOf(actorKind, one)).join(', ');
  return capital(aggregate ? `${kinds} (${texts.value.net.aggregate})` : kinds);
}

/** Everything that is known of an actor itself; what is not known has no row. */
function rowsOf(actor: ShownActor): readonly Row[] {
  const { profile } = texts.value;
  const areas = actor.areas.map(({ key, name }) => (key === 'DE' ? profile.whole : name)).join(', ');
  const actionAreas = actor.actionAreas.map((area) => labelOf(actionArea, area)).join(', ');
  return [
    { key: 'level', label: profile.level, value: labelOf(actorLevel, actor.level) },
    { key: 'areas', label: profile.areas, value: areas },
    { key: 'actionAreas', label: profile.actionAreas, value: actionAreas && `${actionAreas}${actor.actionAreaBasis === 'INFERRED' ? ` (${profile.inferred})` : ''}` },
    { key: 'otherNames', label: profile.otherNames, value: [actor.shortName, ...actor.otherNames].filter(Boolean).join(', ') },
    { key: 'contact', label: profile.contact, value: actor.contact ?? <span class="quiet">{profile.noContact}</span> },
    { key: 'website', label: profile.website, value: actor.website && <WebsiteLink href={actor.website} /> },
    { key: 'disruption', label: profile.disruption, value: actor.disruptions.map(({ state, reason }) => `${labelOf(disruptionState, state)}: ${reason}`).join('; ') },
  ].filter(({ value }) => value !== '' && value !== null);
}

/** What an actor is, does, and with whom, with the evidence of each statement. */
export function Profile({ actor, heading }: { readonly actor: ShownActor; readonly heading: HeadingLevel }) {
  return (
    <div class="profile">
      <p class="profile__kind with-symbol"><GroupSymbol group={groupOf(actor.kind)} /><span>{softly(kindsOf(actor))}</span></p>
      <dl class="facts">
        {rowsOf(actor).map(({ key, label, value }) => (
          <div key={key}>
            <dt>{softly(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ProfileLists actor={actor} heading={heading} />
      <ProfileHeading level={heading}>{texts.value.profile.evidence}</ProfileHeading>
      <Proofs proofs={actor.evidence} />
    </div>
  );
}
