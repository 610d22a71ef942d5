import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { PlaceView } from '../../domain/analysis/land-view.js';
import { groundOf } from '../../domain/analysis/routes/ground-of.js';
import type { RouteFacts } from '../../domain/analysis/routes/hop.js';
import { placeView } from '../../domain/analysis/land-view.js';
import { GERMANY, STATE_KEYS, stateOf, type AreaKey } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import { deniedAmong } from '../judging/denied.js';
import { viewOf } from '../judging/judged.js';
import { areaFacts } from '../operation/area-facts.js';
import type { Service } from '../service.js';
import { disruptionsOf } from './explore.js';

/** The Länder that places lie in; all for Germany, none for abroad. */
export function landsOf(places: readonly AreaKey[]): readonly FederalStateCode[] {
  if (places.includes(GERMANY)) return [...STATE_KEYS.keys()];
  return [...new Set(places.flatMap((place) => stateOf(place) ?? []))];
}

/** Everything that a route in these places may use: what is left to look at when none was found. From the views of their Länder. */
export async function wholeGround(service: Service, places: readonly AreaKey[], moment: Moment): Promise<Omit<RouteFacts, 'responsibilities'>> {
  const lands = landsOf(places);
  const views = lands.length === 0 ? [await viewAround(service, places, moment)] : await Promise.all(lands.map((land) => viewOf(service, land, moment)));
  const ground = groundOf(places, views);
  return { ...ground, disruptions: await disruptionsOf(service, [...ground.actors.values()], moment) };
}

/** Of places that lie in no Land: abroad. */
async function viewAround(service: Service, places: readonly AreaKey[], moment: Moment): Promise<PlaceView> {
  const [place = GERMANY] = places;
  const { facts, outsiders, affiliations } = await areaFacts(service, place, { moment, reach: 'HOLDING' });
  const denied = await deniedAmong(service, facts.filter((fact) => fact.type === 'Cooperation'), moment.revision);
  return placeView(place, { validAt: moment.validAt, facts, outsiders, affiliations, denied });
}
