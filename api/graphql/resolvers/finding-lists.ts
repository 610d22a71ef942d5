import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { FindingConnection } from '../../../schema/types/connections.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { FindingFilter } from '../../../schema/types/finding-filter.js';
import { findingPage, landFindingPage } from '../../application/queries/findings.js';
import { PageArgs, PageAtArgs } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { connectionObject, type ConnectionObject } from '../presenting/connection.js';
import type { FederalStateObject } from '../presenting/federal-state.js';
import { FindingObject } from '../presenting/finding.js';

type Findings = ConnectionObject<FindingObject>;

/** Findings of all Länder, or of one. */
@Resolver(() => FederalState)
export class FindingLists {
  @Query(() => FindingConnection, { description: 'What does not keep the rules, MUST first, then by kind, Land and id.' })
  async findings(
    @Arg('filter', () => FindingFilter, { nullable: true }) filter: FindingFilter | null,
    @Args(() => PageAtArgs) args: PageAtArgs,
    @Ctx() { operation }: RequestContext,
  ): Promise<Findings> {
    const page = await findingPage(operation, filter ?? {}, args);
    return connectionObject(page, (answer) => new FindingObject(answer, page.moment));
  }

  @FieldResolver(() => FindingConnection, { name: 'findings', description: 'What does not keep the rules in this Land, MUST first, then by kind and id.' })
  async findingsOf(
    @Root() { code: land, asOf: moment }: FederalStateObject,
    @Arg('filter', () => FindingFilter, { nullable: true }) filter: FindingFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { operation }: RequestContext,
  ): Promise<Findings> {
    const page = await landFindingPage(operation, { land, moment }, { question: filter ?? {}, args });
    return connectionObject(page, (answer) => new FindingObject(answer, page.moment));
  }
}
