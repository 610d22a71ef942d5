import { useEffect } from 'preact/hooks';

/** So long after a Land was opened its page has what it shows itself. */
const AT_REST = 400;

/** Has the renderer fetched while people read what was found in the Land: most go on to its network. */
export function useRendererAhead(): void {
  useEffect(() => {
    // Without it nothing is lost: the network's own screen asks again, and tells if it cannot be had.
    const timer = setTimeout(() => void import('../../graph/canvas.js').catch(() => undefined), AT_REST);
    return () => clearTimeout(timer);
  }, []);
}
