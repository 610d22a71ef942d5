import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { Change } from './change.js';
import { Cooperation } from './cooperation.js';
import { Finding } from './finding.js';
import { Responsibility } from './responsibility.js';
import { Source } from './source.js';

@ObjectType({ simpleResolvers: true, description: 'An actor in its place in a list.' })
export class ActorEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Actor) readonly node!: Actor;
}

@ObjectType({ simpleResolvers: true, description: 'A cooperation in its place in a list.' })
export class CooperationEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Cooperation) readonly node!: Cooperation;
}

@ObjectType({ simpleResolvers: true, description: 'A responsibility in its place in a list.' })
export class ResponsibilityEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Responsibility) readonly node!: Responsibility;
}

@ObjectType({ simpleResolvers: true, description: 'A source in its place in a list.' })
export class SourceEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Source) readonly node!: Source;
}

@ObjectType({ simpleResolvers: true, description: 'A change in its place in a list.' })
export class ChangeEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Change) readonly node!: Change;
}

@ObjectType({ simpleResolvers: true, description: 'A finding in its place in a list.' })
export class FindingEdge {
  @Field(() => String) readonly cursor!: string;
  @Field(() => Finding) readonly node!: Finding;
}
