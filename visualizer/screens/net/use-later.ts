import { useEffect, useState } from 'preact/hooks';
import { painted } from './painted.js';

/** What was given a moment ago; the present one follows when the screen has been drawn. Null at first. */
export function useLater<T>(present: T): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    void painted(leave.signal).then(() => setLate(present));
    return () => leave.abort();
  }, [present]);
  return late;
}
