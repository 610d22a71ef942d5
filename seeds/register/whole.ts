import { STATE_KEYS, ancestors, type AreaKey } from '../../api/domain/model/area.js';
import type { Day } from '../../api/domain/model/time.js';
import type { OfficialPlace, OfficialRegister } from './official.js';

const [REGION, COUNTY] = [3, 5];

/** What tells that a register is not whole: half a file would end the places of the other half. */
export function registerProblems({ places }: OfficialRegister, days: ReadonlySet<Day>): readonly string[] {
  const known = new Set(places.map(({ key }) => key));
  const lands = [...STATE_KEYS].filter(([, key]) => !known.has(key)).map(([code]) => code);
  return [
    ...(days.size > 1 ? [`shows the states of several days: ${[...days].sort().join(', ')}`] : []),
    ...(lands.length > 0 ? [`has no line for the Länder ${lands.join(', ')}; a whole register is needed`] : []),
    ...doubled(places).map((key) => `names ${key} twice`),
    ...places.filter(({ key }) => !isRooted(key, known)).map(({ key }) => `has ${key}, but not the Kreis or Gemeindeverband of it`),
    ...empty(places).map(({ key, name }) => `has no Gemeinde in the Kreis ${key} ${name}`),
  ];
}

function doubled(places: readonly OfficialPlace[]): readonly AreaKey[] {
  const seen = new Set<AreaKey>();
  return places.map(({ key }) => key).filter((key) => seen.size === seen.add(key).size);
}

/** Not every Land has Regierungsbezirke; every place below has its Kreis and its Verband. */
function isRooted(key: AreaKey, known: ReadonlySet<AreaKey>): boolean {
  return ancestors(key).every((outer) => /^\D/.test(outer) || outer.length === REGION || known.has(outer));
}

function empty(places: readonly OfficialPlace[]): readonly OfficialPlace[] {
  const settled = new Set(places.filter(({ level }) => level === 'MUNICIPALITY').map(({ key }) => key.slice(0, COUNTY)));
  return places.filter(({ key, level }) => level === 'COUNTY' && !settled.has(key));
}
