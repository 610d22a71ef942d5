import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from './actor.js';
import { Change } from './change.js';
import { Cooperation } from './cooperation.js';
import { ActorEdge, ChangeEdge, CooperationEdge, FindingEdge, ResponsibilityEdge, SourceEdge } from './edges.js';
import { Finding } from './finding.js';
import { PageInfo } from './page-info.js';
import { Responsibility } from './responsibility.js';
import { Source } from './source.js';

@ObjectType({ simpleResolvers: true, description: 'A page of actors.' })
export class ActorConnection {
  @Field(() => [ActorEdge]) readonly edges!: readonly ActorEdge[];
  @Field(() => [Actor], { description: 'The same without cursors.' }) readonly nodes!: readonly Actor[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of cooperations.' })
export class CooperationConnection {
  @Field(() => [CooperationEdge]) readonly edges!: readonly CooperationEdge[];
  @Field(() => [Cooperation], { description: 'The same without cursors.' }) readonly nodes!: readonly Cooperation[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of responsibilities.' })
export class ResponsibilityConnection {
  @Field(() => [ResponsibilityEdge]) readonly edges!: readonly ResponsibilityEdge[];
  @Field(() => [Responsibility], { description: 'The same without cursors.' }) readonly nodes!: readonly Responsibility[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of sources.' })
export class SourceConnection {
  @Field(() => [SourceEdge]) readonly edges!: readonly SourceEdge[];
  @Field(() => [Source], { description: 'The same without cursors.' }) readonly nodes!: readonly Source[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of changes.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge]) readonly edges!: readonly ChangeEdge[];
  @Field(() => [Change], { description: 'The same without cursors.' }) readonly nodes!: readonly Change[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of findings.' })
export class FindingConnection {
  @Field(() => [FindingEdge]) readonly edges!: readonly FindingEdge[];
  @Field(() => [Finding], { description: 'The same without cursors.' }) readonly nodes!: readonly Finding[];
  @Field(() => PageInfo) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are on all pages together.' }) readonly totalCount!: number;
}
