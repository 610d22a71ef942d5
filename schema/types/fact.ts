import { Field, Int, InterfaceType } from 'type-graphql';
import { Confidence, Scope } from './enums.js';
import { Moment } from './moment.js';
import { Node } from './node.js';
import { DateTime, Day } from './scalars.js';

/*
 * The classes of this folder hold what a thing says of itself. Whatever leads to another thing, takes an argument or is
 * judged is drawn by a resolver, so that no two classes need each other. Resolvers add:
 *
 *   Fact               evidence, history(last), text(language)
 *   Evidence           source, verifiedAt, verifiedBy
 *   Area               name(language), federalState, parent, successors
 *   Actor              name(language), areas, affiliations, partOf, carriedBy, operatedBy, parts, responsibilities,
 *                      cooperations, disruptions
 *   Affiliation        actor, other
 *   Task               name(language), description(language), parent, subtasks, ambiguities, responsibilities
 *   Ambiguity          question(language), evidence
 *   Responsibility     actor, task, areas, criterion(language), delegatedBy
 *   Cooperation        participants, areas, tasks, note(language), confirmation
 *   Participant        actor, answer, answeredAt
 *   Absence            area, sides, task, heldBy
 *   AbsenceSide        actor
 *   Disruption         actor, area, reason(language)
 *   Topic              name(language), areas, tasks, practices
 *   Practice           name(language), areas, topics, roles, edges and, with its analysis, transfer
 *   ReferencePattern   name(language), roles, edges
 *   PatternRole        name(language), basis(language)
 *   PatternEdge        roles, basis(language)
 *   Source             evidenceCount
 *   FederalState       everything but id, asOf, code and key
 *   WhoHandles         task, area, responsibilities, text(language) and, with its analysis, clarity
 *   Sentence           facts
 *   Inquiry            pattern, askedOf
 *   Rule               sentence(language)
 *   Finding            rule, pattern, slot, subjects, facts, acceptance, text(language)
 *   Change             fact, changes
 *
 * An object is an instance of its class or of a subclass: interfaces and unions tell types apart by that. A subclass may
 * carry what its resolver needs. Answers, pages and records that no interface shows may be plain objects of that shape.
 */
@InterfaceType({
  implements: Node,
  description: 'A statement with its dates, reach and evidence, in the version seen at a moment; its other versions stay in its history.',
})
export abstract class Fact extends Node {
  @Field(() => Moment, { description: 'The moment at which this version is seen.' })
  readonly asOf!: Moment;
  @Field(() => Int, { description: 'Number of this version, counted from 1 over all versions of the fact.' })
  readonly version!: number;
  @Field(() => Day, { nullable: true, description: 'First day on which it was true; null when the beginning is not known.' })
  readonly validFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which it was true no longer; null when the end is not known, which does not mean for ever.' })
  readonly validTo!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day for which a source vouches.' })
  readonly attestedFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day for which no source vouches any more.' })
  readonly attestedTo!: string | null;
  @Field(() => DateTime, { description: 'When the service recorded this version.' })
  readonly recordedAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'When another version took its place; null while it is current.' })
  readonly supersededAt!: string | null;
  @Field(() => String, { description: 'Who recorded it, as a function or service.' })
  readonly recordedBy!: string;
  @Field(() => String, { nullable: true, description: 'Why this version was recorded.' })
  readonly changeReason!: string | null;
  @Field(() => Scope, { description: 'How far the statement reaches.' })
  readonly scope!: Scope;
  @Field(() => Confidence, { description: 'How far it can be relied on; LOW is mentioned but never decides.' })
  readonly confidence!: Confidence;
}
