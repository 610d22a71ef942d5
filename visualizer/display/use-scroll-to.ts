import { useEffect } from 'preact/hooks';

/** Brings the element of this id into sight when it is asked for. */
export function useScrollTo(id: string | null): void {
  useEffect(() => {
    if (id !== null) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [id]);
}
