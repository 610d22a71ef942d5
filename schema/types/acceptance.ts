import { Field, ObjectType } from 'type-graphql';
import { Verdict } from './enums.js';
import { DateTime, Day } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A finding is known and wanted. It is shown softened, never hidden.' })
export class Acceptance {
  @Field(() => String, { description: 'Who accepted it, as a function or service.' })
  readonly by!: string;
  @Field(() => String) readonly why!: string;
  @Field(() => Day, { nullable: true, description: 'The last day on which it applies; null when no end was set.' })
  readonly until!: string | null;
  @Field(() => DateTime) readonly acceptedAt!: string;
  @Field(() => Verdict, { nullable: true, description: 'How the slot was judged then.' })
  readonly acceptedVerdict!: Verdict | null;
  @Field(() => Boolean, { description: 'The finding has not become worse since, and the acceptance has not run out.' })
  readonly applies!: boolean;
}
