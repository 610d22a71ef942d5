import { useEffect, useState } from 'preact/hooks';
import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { DaysDocument, type DaysQuery } from '../api/generated/operations.js';
import { send } from '../api/send.js';
import { keepAnswer, keptAnswer } from '../state/answers.js';
import type { RecordedChange } from '../state/days.js';

/** At most so many pages of changes are read, the newest first. */
const PAGES = 12;

export interface Days {
  readonly changes: readonly RecordedChange[];
  /** There are more changes than were read: the days of the oldest are not known here. */
  readonly cut: boolean;
  readonly patterns: DaysQuery['referencePatterns'];
}

async function read(land: FederalStateCode | null, signal: AbortSignal): Promise<Days> {
  let changes: readonly RecordedChange[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const answer: DaysQuery = await send(DaysDocument, { land, after }, signal);
    changes = [...changes, ...answer.changes.nodes];
    const { hasNextPage, endCursor } = answer.changes.pageInfo;
    if (!hasNextPage || page === PAGES) return { changes, cut: hasNextPage, patterns: answer.referencePatterns };
    after = endCursor;
  }
}

/** When something changed, in a Land or anywhere; null until it is known, and where it cannot be asked. */
export function useDays(land: FederalStateCode | null): Days | null {
  const key = `days ${land ?? ''}`;
  const [days, setDays] = useState<Days | null>((keptAnswer(key) as Days | undefined) ?? null);
  useEffect(() => {
    const controller = new AbortController();
    read(land, controller.signal).then((found) => {
      keepAnswer(key, found);
      setDays(found);
    }, () => setDays(null));
    return () => controller.abort('left');
  }, [key]);
  return days;
}
