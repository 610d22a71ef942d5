import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { Clarity } from '../../../schema/types/enums.js';
import { Responsibility } from '../../../schema/types/responsibility.js';
import { Task } from '../../../schema/types/task.js';
import { WhoHandles } from '../../../schema/types/who-handles.js';
import type { Clarity as ClarityValue } from '../../../schema/vocabulary/clarity.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { placeClarity } from '../../application/queries/place-clarity.js';
import { whoHandlesSentence } from '../../domain/text/who-handles-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { AreaObject } from '../presenting/area.js';
import { knownFor } from '../presenting/known.js';
import { ResponsibilityObject } from '../presenting/responsibility.js';
import { TaskObject } from '../presenting/task.js';
import type { WhoHandlesObject } from '../presenting/who-handles.js';

/** Who handles a task in a place. */
@Resolver(() => WhoHandles)
export class WhoHandlesResolver {
  @FieldResolver(() => Task)
  task(@Root() { found, asOf }: WhoHandlesObject): TaskObject {
    return new TaskObject(found.task, asOf);
  }

  @FieldResolver(() => Area)
  area(@Root() { found, asOf }: WhoHandlesObject): AreaObject {
    return new AreaObject(found.area, asOf);
  }

  @FieldResolver(() => Clarity, { description: 'How clear it is who leads there, for the target group that was asked for.' })
  clarity(@Root() { found, asOf }: WhoHandlesObject, @Ctx() { operation }: RequestContext): Promise<ClarityValue> {
    return placeClarity(operation.service, { task: found.task, place: found.area.key, targetGroup: found.targetGroup }, asOf);
  }

  @FieldResolver(() => [Responsibility])
  responsibilities(@Root() { found, asOf }: WhoHandlesObject): readonly ResponsibilityObject[] {
    return found.responsibilities.map((responsibility) => new ResponsibilityObject(responsibility, asOf));
  }

  @FieldResolver(() => String)
  async text(@Root() { found, asOf }: WhoHandlesObject, @LanguageArg() language: Language, @Ctx() context: RequestContext): Promise<string> {
    const { task, area: place, responsibilities } = found;
    const known = await knownFor(context, [task, ...responsibilities], asOf);
    return whoHandlesSentence({ task, place, responsibilities, validAt: asOf.validAt, language }, known);
  }
}
