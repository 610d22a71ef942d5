import { Field, Float, ObjectType } from 'type-graphql';
import { Absence } from './absence.js';
import { Actor } from './actor.js';
import { FederalStateCode } from './enums.js';
import { PatternEdge } from './pattern-edge.js';
import { PatternRole } from './pattern-role.js';

@ObjectType({ simpleResolvers: true, description: 'A role of a practice with those who fill it in a Land.' })
export class RoleMatch {
  @Field(() => PatternRole) readonly role!: PatternRole;
  @Field(() => [Actor]) readonly actors!: readonly Actor[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A practice held against a Land: what of it is documented there, and what stands in the way. Resolvers add the sentence.',
})
export class PracticeTransfer {
  @Field(() => FederalStateCode) readonly land!: FederalStateCode;
  @Field(() => Float, { nullable: true, description: 'Roles and edges that are there / all of them, 0 to 1; null for a practice that names none or is only planned.' })
  readonly fit!: number | null;
  @Field(() => [RoleMatch]) readonly matchedRoles!: readonly RoleMatch[];
  @Field(() => [PatternRole], { description: 'Not documented in the Land, or known not to exist there.' })
  readonly missingRoles!: readonly PatternRole[];
  @Field(() => [PatternEdge]) readonly matchedEdges!: readonly PatternEdge[];
  @Field(() => [PatternEdge], { description: 'Not documented in the Land, or known not to exist there.' })
  readonly missingEdges!: readonly PatternEdge[];
  @Field(() => [Absence], { description: 'Known absences by decision or refusal that concern a role or edge of it.' })
  readonly blockers!: readonly Absence[];
  @Field(() => [Actor], { description: 'Those who do it in the Länder it is reported from.' })
  readonly whomToAsk!: readonly Actor[];
}
