import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { ActorProfileDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { UnknownScreen } from '../help/unknown-screen.js';
import { ProfileHeading } from './profile-heading.js';
import { Profile } from './profile.js';
import type { ShownActor } from './shown-actor.js';

/** The networks in which the actor can be seen: its own Länder, or all when it serves the whole country. */
function Lands({ actor }: { readonly actor: ShownActor }) {
  const { profile } = texts.value;
  const own = new Set(actor.areas.flatMap(({ federalState }) => federalState?.code ?? []));
  const lands = own.size > 0 ? [...own] : federalStateCode.values;
  return (
    <>
      <ProfileHeading level={2}>{profile.inNets}</ProfileHeading>
      <ul class="land-links">
        {lands.map((land) => (
          <li key={land}><a class="kern-link" href={addressOf({ room: 'land', land, tab: 'netz' }, { actor: actor.id })}>{labelOf(federalStateCode, land)}</a></li>
        ))}
      </ul>
    </>
  );
}

/** An actor as a page of its own, for links. */
export function ActorScreen({ id }: { readonly id: string }) {
  const asked = useAnswer(ActorProfileDocument, { id, land: null, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ actor }) => actor === null ? <UnknownScreen message={texts.value.unknown.id} /> : (
        <div class="page">
          <ScreenHeading title={actor.name} />
          <p class="sentence">{actor.text}</p>
          <Profile actor={actor} heading={2} />
          <p><a class="kern-link" href={addressOf({ room: 'route' }, { start: actor.id })}>{texts.value.route.fromHere}</a></p>
          <Lands actor={actor} />
        </div>
      )}
    </Answer>
  );
}
