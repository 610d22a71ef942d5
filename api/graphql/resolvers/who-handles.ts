import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { Responsibility } from '../../../schema/types/responsibility.js';
import { Task } from '../../../schema/types/task.js';
import { WhoHandles } from '../../../schema/types/who-handles.js';
import type { Language } from '../../../schema/vocabulary/language.js';
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
