import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Answer } from '../../../schema/types/enums.js';
import { Participant } from '../../../schema/types/participant.js';
import { DateTime } from '../../../schema/types/scalars.js';
import type { Answer as AnswerValue } from '../../../schema/vocabulary/answer.js';
import type { KeptRecord } from '../../domain/model/record.js';
import { confirmed } from '../../application/queries/confirmed.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamed } from '../presenting/actors.js';
import type { ParticipantObject } from '../presenting/participant.js';

/** One participant of a cooperation, and what it says of it. */
@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Actor)
  actor(@Root() { participant, asOf }: ParticipantObject, @Ctx() context: RequestContext): Soon<ActorObject> {
    return actorNamed(context, participant.actor, asOf);
  }

  @FieldResolver(() => Answer)
  async answer(@Root() participant: ParticipantObject, @Ctx() context: RequestContext): Promise<AnswerValue> {
    return (await lastAnswer(participant, context))?.content.answer ?? 'NO_ANSWER';
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async answeredAt(@Root() participant: ParticipantObject, @Ctx() context: RequestContext): Promise<string | null> {
    return (await lastAnswer(participant, context))?.recordedAt ?? null;
  }
}

async function lastAnswer({ participant, cooperation, asOf }: ParticipantObject, { loaders }: RequestContext): Promise<KeptRecord<'ANSWER'> | undefined> {
  const [answers, versions] = await Promise.all([loaders.answers.load(cooperation.id, asOf), loaders.versions.load(cooperation.id, asOf)]);
  return confirmed({ cooperation, versions, answers }).answerOf(participant.actor);
}
