import { ABROAD, GERMANY, ancestors, type AreaKey } from '../../domain/model/area.js';

export type PlaceParameters = {
  /** Beginnings of the keys of what lies in one of the places; the empty one is Germany's. */
  readonly within: readonly string[];
  /** Keys of what a place lies in. */
  readonly around: readonly string[];
};

/** The places that overlap one of these, as the beginnings of their keys and as keys. */
export function placesOf(areas: readonly AreaKey[]): PlaceParameters {
  return {
    within: [...new Set(areas.map((key) => (key === GERMANY ? '' : key)))],
    around: [...new Set(areas.flatMap((key) => ancestors(key)))],
  };
}

/** Abroad has a key like any other, but Germany's empty beginning does not mean it. */
export const begins = (place: string): string =>
  `${place}.key STARTS WITH beginning AND (${place}.key <> '${ABROAD}' OR beginning = '${ABROAD}')`;

/**
 * Each `place` of which facts speak and that overlaps one of the wanted ones, once: by the index on keys, so that
 * neither the register's size nor the network's counts.
 */
export const OVERLAPPING_PLACES = `
CALL () {
  UNWIND $within AS beginning
  MATCH (place:Area) USING INDEX place:Area(spoken_of, key)
  WHERE place.spoken_of = true AND ${begins('place')}
  RETURN place
UNION
  UNWIND $around AS around
  MATCH (place:Area {key: around})
  RETURN place
}`;

/** Condition: the version speaks of a place that overlaps one of the wanted ones. */
export const overlapsPlaces = (version: string): string => `EXISTS {
  MATCH (${version})-[:IN_AREA]->(there)
  WHERE there.key IN $around OR any(beginning IN $within WHERE ${begins('there')})
}`;
