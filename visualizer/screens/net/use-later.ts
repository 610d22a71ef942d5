import { useEffect, useState } from 'preact/hooks';

/** What was given a moment ago; the present one follows when the screen has been drawn. Null at first. */
export function useLater<T>(present: T): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(present)) as unknown as number;
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [present]);
  return late;
}
