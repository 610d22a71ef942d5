import { useEffect, useState } from 'preact/hooks';
import { SearchDocument, type SearchQuery } from '../api/generated/operations.js';
import { send } from '../api/send.js';
import { asOf } from '../state/navigation.js';
import { spoken } from '../texts/texts.js';

/** So long after the last letter, in milliseconds, and from so many letters on the service is asked. */
const PAUSE = 180;
const LETTERS = 2;

export interface Searched {
  /** What the results belong to; empty while nothing is asked. */
  readonly text: string;
  readonly results: SearchQuery['search'];
  readonly failed: boolean;
}

const NOTHING: Searched = { text: '', results: [], failed: false };

/** Looks up what is being typed; an older question never overwrites a newer one's answer. */
export function useSearch(typed: string): Searched {
  const [searched, setSearched] = useState(NOTHING);
  const text = typed.trim();
  useEffect(() => {
    if (text.length < LETTERS) {
      setSearched(NOTHING);
      return undefined;
    }
    const controller = new AbortController();
    const ask = (): void => {
      send(SearchDocument, { text, at: asOf.value, language: spoken.value }, controller.signal).then(
        ({ search }) => setSearched({ text, results: search, failed: false }),
        () => {
          if (!controller.signal.aborted) setSearched({ text, results: [], failed: true });
        },
      );
    };
    const timer = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, asOf.value, spoken.value]);
  return searched;
}
