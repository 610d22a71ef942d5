import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { checkInput } from './check-input.js';
import { callDirectly } from './direct-calls.js';
import { AbsenceSideResolver } from './resolvers/absence-side.js';
import { AbsenceResolver } from './resolvers/absence.js';
import { ActorResolver } from './resolvers/actor.js';
import { AffiliationResolver } from './resolvers/affiliation.js';
import { AmbiguityResolver } from './resolvers/ambiguity.js';
import { AreaResolver } from './resolvers/area.js';
import { ChangeResolver } from './resolvers/change.js';
import { CONNECTION_RESOLVERS } from './resolvers/connection.js';
import { CooperationResolver } from './resolvers/cooperation.js';
import { DisruptionResolver } from './resolvers/disruption.js';
import { EvidenceResolver } from './resolvers/evidence.js';
import { FactQueries } from './resolvers/fact-queries.js';
import { FactResolver } from './resolvers/fact.js';
import { FederalStateResolver } from './resolvers/federal-state.js';
import { FindingLists } from './resolvers/finding-lists.js';
import { FindingResolver } from './resolvers/finding.js';
import { InquiryResolver } from './resolvers/inquiry.js';
import { ListQueries } from './resolvers/list-queries.js';
import { NodeQueries } from './resolvers/node-query.js';
import { ParticipantResolver } from './resolvers/participant.js';
import { PatternEdgeResolver } from './resolvers/pattern-edge.js';
import { PatternRoleResolver } from './resolvers/pattern-role.js';
import { PracticeResolver } from './resolvers/practice.js';
import { RecordQueries } from './resolvers/record-queries.js';
import { ReferencePatternResolver } from './resolvers/reference-pattern.js';
import { ResponsibilityResolver } from './resolvers/responsibility.js';
import { RuleResolver } from './resolvers/rule.js';
import { SearchQueries } from './resolvers/search-queries.js';
import { SentenceResolver } from './resolvers/sentence.js';
import { ServiceQueries } from './resolvers/service-queries.js';
import { SourceResolver } from './resolvers/source.js';
import { StateQueries } from './resolvers/state-queries.js';
import { TaskResolver } from './resolvers/task.js';
import { TopicResolver } from './resolvers/topic.js';
import { FederalStateResponsibilitiesResolver } from './resolvers/federal-state-responsibilities.js';
import { ParallelStructureResolver } from './resolvers/parallel-structure.js';
import { TaskClarityResolver } from './resolvers/task-clarity.js';
import { FederalStateReliabilityResolver } from './resolvers/federal-state-reliability.js';
import { ResilienceResolver } from './resolvers/resilience.js';
import { RouteQueries } from './resolvers/route-query.js';
import { RouteResultResolver } from './resolvers/route-result.js';
import { RouteResolver } from './resolvers/route.js';
import { WhoHandlesResolver } from './resolvers/who-handles.js';
import { CliffResolver } from './resolvers/cliff.js';
import { ComparisonResolver, ComparisonRowResolver } from './resolvers/comparison.js';
import { CoverageResolver } from './resolvers/coverage.js';
import { FederalStateSlotsResolver } from './resolvers/federal-state-slots.js';
import { MissingLinkResolver } from './resolvers/missing-link.js';
import { OverviewResolver, OverviewRowResolver } from './resolvers/overview.js';
import { PatternQueries } from './resolvers/pattern-queries.js';
import { PeerGapResolver } from './resolvers/peer-gap.js';
import { PracticeTransferOfPractice, PracticeTransferResolver } from './resolvers/practice-transfer.js';
import { SlotResolver } from './resolvers/slot.js';

const QUERIES = [FactQueries, ListQueries, NodeQueries, RecordQueries, SearchQueries, ServiceQueries, StateQueries, PatternQueries, RouteQueries] as const;
const FIELDS = [
  AbsenceResolver, AbsenceSideResolver, ActorResolver, AffiliationResolver, AmbiguityResolver, AreaResolver, ChangeResolver, CooperationResolver,
  DisruptionResolver, EvidenceResolver, FactResolver, FederalStateResolver, InquiryResolver, ParticipantResolver, PatternEdgeResolver,
  PatternRoleResolver, PracticeResolver, ReferencePatternResolver, ResponsibilityResolver, SentenceResolver, SourceResolver, TaskResolver,
  TopicResolver, WhoHandlesResolver,
  FederalStateResponsibilitiesResolver, ParallelStructureResolver, TaskClarityResolver,
  FindingLists, FindingResolver, RuleResolver,
  SlotResolver, CoverageResolver, MissingLinkResolver, PeerGapResolver, OverviewResolver, OverviewRowResolver, ComparisonResolver, ComparisonRowResolver,
  CliffResolver, PracticeTransferOfPractice, PracticeTransferResolver, FederalStateSlotsResolver,
  ...CONNECTION_RESOLVERS,
  RouteResultResolver, RouteResolver, FederalStateReliabilityResolver, ResilienceResolver,
] as const;

/** The GraphQL schema with all that answers it. */
export async function createSchema(): Promise<GraphQLSchema> {
  return callDirectly(await buildSchema({ resolvers: [...QUERIES, ...FIELDS], validateFn: checkInput }), FIELDS);
}
