import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Dataset } from '../../../schema/types/dataset.js';
import { Operator } from '../../../schema/types/operator.js';
import { Session } from '../../../schema/types/session.js';
import { Term } from '../../../schema/types/term.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { dataset } from '../../application/queries/dataset.js';
import { terms } from '../../application/queries/vocabulary.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { instance } from '../presenting/instance.js';

/** What the service says of itself: its words, its data, and who is asking. */
@Resolver()
export class ServiceQueries {
  @Query(() => [Term], { description: 'Labels of enum values for people; of all enums or of one.' })
  vocabulary(
    @Arg('enum', () => String, { nullable: true }) name: string | null, @LanguageArg() language: Language,
  ): readonly Term[] {
    return terms(name ?? null, language).map((term) => instance(Term, term));
  }

  @Query(() => Dataset, { description: 'What is in the service at the reference day.' })
  async dataset(@Ctx() { operation }: RequestContext): Promise<Dataset> {
    return instance(Dataset, await dataset(operation));
  }

  @Query(() => Operator, { description: 'Who runs the service, and where barriers and errors are reported.' })
  operator(@Ctx() { operation: { service } }: RequestContext): Operator {
    return instance(Operator, service.operator);
  }

  @Query(() => Session, { description: 'Who is asking, and what they may do.' })
  session(@Ctx() { session }: RequestContext): Session {
    return instance(Session, { name: session.name, role: session.role, lands: [...session.lands] });
  }
}
