import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Service } from '../service.js';

/**
 * Places of the register by key; keys that are none are left out. Whatever is asked is about the same few places, which
 * change with a revision only: each is read once.
 */
export async function places({ caches, store }: Service, keys: readonly AreaKey[], revision: number): Promise<ReadonlyMap<AreaKey, Area>> {
  const name = (key: AreaKey): string => `${revision} ${key}`;
  const missing = [...new Set(keys)].filter((key) => caches.places.get(name(key)) === undefined);
  const found = missing.length === 0 ? [] : await store.areas(missing);
  for (const area of found) caches.places.set(name(area.key), area, 1);
  const read = new Map(found.map((area) => [area.key, area]));
  return new Map(keys.flatMap((key) => {
    const area = read.get(key) ?? caches.places.get(name(key));
    return area ? [[key, area] as const] : [];
  }));
}
