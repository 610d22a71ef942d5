import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { Cooperation } from '../../../schema/types/cooperation.js';
import { ConfirmationState } from '../../../schema/types/enums.js';
import { Participant } from '../../../schema/types/participant.js';
import { Task } from '../../../schema/types/task.js';
import type { ConfirmationState as State } from '../../../schema/vocabulary/confirmation-state.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { confirmed } from '../../application/queries/confirmed.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import type { CooperationObject } from '../presenting/cooperation.js';
import { inLanguageOrNull } from '../presenting/in-language.js';
import { ParticipantObject } from '../presenting/participant.js';
import type { TaskObject } from '../presenting/task.js';
import { tasksNamed } from '../presenting/tasks.js';

/** Who works with whom. */
@Resolver(() => Cooperation)
export class CooperationResolver {
  @FieldResolver(() => [Participant])
  participants(@Root() { fact, asOf }: CooperationObject): readonly ParticipantObject[] {
    return fact.content.participants.map((participant) => new ParticipantObject(participant, fact, asOf));
  }

  @FieldResolver(() => [Area])
  areas(@Root() { fact, asOf }: CooperationObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, fact.content.areas, asOf);
  }

  @FieldResolver(() => [Task])
  tasks(@Root() { fact, asOf }: CooperationObject, @Ctx() context: RequestContext): Promise<readonly TaskObject[]> {
    return tasksNamed(context, fact.content.tasks, asOf);
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() { fact }: CooperationObject, @LanguageArg() language: Language): string | null {
    return inLanguageOrNull(fact.content.note, language);
  }

  @FieldResolver(() => ConfirmationState)
  async confirmation(@Root() { fact, asOf }: CooperationObject, @Ctx() { loaders }: RequestContext): Promise<State> {
    const [answers, versions] = await Promise.all([loaders.answers.load(fact.id, asOf), loaders.versions.load(fact.id, asOf)]);
    return confirmed({ cooperation: fact, versions, answers }).state;
  }
}
