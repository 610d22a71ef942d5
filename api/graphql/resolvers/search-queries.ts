import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AsOf } from '../../../schema/types/as-of.js';
import { SearchResult } from '../../../schema/types/search-result.js';
import { search } from '../../application/queries/search.js';
import { AtArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { instance } from '../presenting/instance.js';
import { nodeFor } from '../presenting/node.js';

const DEFAULT_HITS = 20;

/** Whatever people look for by name. */
@Resolver()
export class SearchQueries {
  @Query(() => [SearchResult], { description: 'Stakeholders, tasks, places, practices, topics and sources by any of their names, best first; at most 50.' })
  async search(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_HITS }) first: number | null,
    @AtArg() at: AsOf | null,
    @Ctx() context: RequestContext,
  ): Promise<readonly SearchResult[]> {
    const moment = await context.operation.moment(at);
    const hits = await search(context.operation.service, { text, first: first ?? DEFAULT_HITS }, moment);
    const found = await Promise.all(hits.map(async ({ subject, name, score }) => {
      const hit = (await nodeFor(context, subject, moment)) as SearchResult['hit'] | null;
      return hit === null ? [] : [instance(SearchResult, { hit, matched: name, score })];
    }));
    return found.flat();
  }
}
