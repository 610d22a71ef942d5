import type { Fact } from '../../domain/model/fact.js';
import { linksOf } from '../../domain/model/links.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import type { RequestContext } from '../context.js';

/** Everything that sentences about these facts may name, read at once. */
export async function knownFor(context: RequestContext, facts: readonly Fact[], moment: Moment): Promise<Known> {
  const links = facts.map(linksOf);
  const ids = links.flatMap((each) => [...each.actors.map(({ actor }) => actor), ...each.facts.map(({ fact }) => fact)]);
  const keys = links.flatMap((each) => [...each.areas]);
  const [named, places] = await Promise.all([
    context.loaders.facts.loadMany([...new Set(ids)], moment), context.loaders.areas.loadMany([...new Set(keys)], moment),
  ]);
  const factById = new Map([...facts, ...named.filter((fact) => fact !== null)].map((fact) => [fact.id, fact]));
  const areaByKey = new Map(places.filter((area) => area !== null).map((area) => [area.key, area]));
  return { fact: (id) => factById.get(id), area: (key) => areaByKey.get(key) };
}
