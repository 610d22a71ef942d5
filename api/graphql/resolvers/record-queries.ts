import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { ChangeConnection, SourceConnection } from '../../../schema/types/connections.js';
import { FederalStateCode } from '../../../schema/types/enums.js';
import type { FederalStateCode as StateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { changes } from '../../application/queries/changes.js';
import { sourcePage } from '../../application/queries/source-pages.js';
import { PageArgs, PageAtArgs } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { ChangeObject } from '../presenting/change.js';
import { connectionObject, type ConnectionObject } from '../presenting/connection.js';
import { SourceObject } from '../presenting/source.js';

/** Where things are documented, and what changed. */
@Resolver()
export class RecordQueries {
  @Query(() => SourceConnection, { description: 'The sources, by title.' })
  async sources(@Args(() => PageAtArgs) args: PageAtArgs, @Ctx() { operation }: RequestContext): Promise<ConnectionObject<SourceObject>> {
    const page = await sourcePage(operation, args);
    return connectionObject(page, (source) => new SourceObject(source, page.moment));
  }

  @Query(() => ChangeConnection, { description: 'One fact in one revision, newest first; everywhere or in one Land.' })
  async changes(
    @Arg('land', () => FederalStateCode, { nullable: true }) land: StateCode | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConnectionObject<ChangeObject>> {
    const page = await changes(operation, land ?? null, args);
    return connectionObject(page, (change) => new ChangeObject(change, page.moment));
  }
}
