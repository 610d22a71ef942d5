import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from './scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A place in a source that vouches for a statement. The passage itself is not kept.',
})
export class Evidence {
  @Field(() => String, { description: 'Where to look: section and item, page or line range. Differs from the other locators of the same source in this version.' })
  readonly locator!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 in hex of the passage, folded to lower case and single blanks; lets a later look into the document tell whether it still stands there.' })
  readonly passageSha256!: string | null;
  @Field(() => Int, { nullable: true, description: 'Length of the folded passage in code points.' })
  readonly passageLength!: number | null;
  @Field(() => Day, { nullable: true, description: 'The day on which the document was read.' })
  readonly retrievedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who says so in the document, where that is not its publisher.' })
  readonly assertedBy!: string | null;
}
