import { useEffect, useState } from 'preact/hooks';

const NARROW = matchMedia('(max-width: 719px)');

/** Whether the window is too narrow for wide tables. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const follow = (): void => setNarrow(NARROW.matches);
    NARROW.addEventListener('change', follow);
    return () => NARROW.removeEventListener('change', follow);
  }, []);
  return narrow;
}
