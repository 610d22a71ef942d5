import type { PageWindow, Place } from '../../application/ports/page.js';

/** Range indexes hold values of up to 8 kB; characters of up to three bytes and an id fit. */
const LONGEST = 2000;
/** Before every character a sort key has, and after them all. */
const BEFORE_ALL = '\t';
const AFTER_ALL = '\uffff';
/** No text is greater. */
const GREATEST = '\u{10ffff}';

/**
 * Sort key and id in one value, so that one index gives the order of a list and every place in it. Of a longer sort
 * key only the beginning; its like stay in order by `IN_ORDER`.
 */
export function orderKey({ sortKey, id }: Place): string {
  return sortKey.length <= LONGEST ? sortKey + BEFORE_ALL + id : sortKey.slice(0, LONGEST) + AFTER_ALL;
}

/** Parameters of `beyond`: the place a page starts from, else the end of the list that it comes from. */
export function placeParameters({ from, backward }: PageWindow): Readonly<Record<string, string>> {
  if (from !== null) return { orderKey: orderKey(from), sortKey: from.sortKey, id: from.id };
  return { orderKey: backward ? GREATEST : '', sortKey: '', id: '' };
}

/** Condition: the node lies beyond a place of the list. */
export function beyond(node: string, backward: boolean): string {
  const far = backward ? '<' : '>';
  return `${node}.order_key ${far}= $orderKey AND (${node}.order_key ${far} $orderKey OR ${node}.sort_key ${far} $sortKey`
    + ` OR (${node}.sort_key = $sortKey AND ${node}.id ${far} $id))`;
}

/** Sort key, then id. */
export function inOrder(node: string, backward = false): string {
  const direction = backward ? ' DESC' : '';
  return ['order_key', 'sort_key', 'id'].map((key) => `${node}.${key}${direction}`).join(', ');
}
