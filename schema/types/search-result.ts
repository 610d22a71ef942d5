import { Field, Float, ObjectType } from 'type-graphql';
import { SearchHit } from './search-hit.js';

@ObjectType({ simpleResolvers: true, description: 'Something that was found, and why.' })
export class SearchResult {
  @Field(() => SearchHit)
  readonly hit!: SearchHit;
  @Field(() => String, { description: 'The name that matched the search.' })
  readonly matched!: string;
  @Field(() => Float, { description: 'How well it matched; the list is ordered by it.' })
  readonly score!: number;
}
