import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { ActorProfileDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { Profile } from './profile.js';

/** An actor's profile inside a Land: its statements there, and those made in general. */
export function LoadedProfile({ id, land }: { readonly id: string; readonly land: FederalStateCode }) {
  const { net, unknown } = texts.value;
  const asked = useAnswer(ActorProfileDocument, { id, land, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ actor }) => actor === null ? <p class="kern-body">{unknown.id}</p> : (
        <>
          <h3 class="profile__name">{actor.name}</h3>
          <Profile actor={actor} heading={4} />
          <p><a class="kern-link" href={addressOf({ room: 'actor', id })}>{net.choice.page}</a></p>
        </>
      )}
    </Answer>
  );
}
