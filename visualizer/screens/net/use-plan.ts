import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { MOST_NODES, foldNet } from '../../graph/fold.js';
import { measureIn } from '../../graph/measure.js';
import type { Net } from '../../graph/net.js';
import { steadyNet, unfiltered } from '../../graph/steady.js';
import type { Wish } from '../../graph/visible.js';
import { HIDDEN_AT_FIRST } from '../../legend/entries.js';
import { language, view } from '../../state/navigation.js';
import type { Ground } from './canvas-of.js';
import type { Plan } from './plan.js';
import { sayingsOf } from './sayings.js';
import { useWidth } from './use-width.js';

/** What an element gives a picture to be drawn on: another one when its width changes, or the language. */
function useGround(frame: RefObject<HTMLElement | null>): Ground | null {
  const width = useWidth(frame);
  return useMemo(() => (width > 0 && frame.current ? { width, measure: measureIn(frame.current) } : null), [width, language.value]);
}

/** The same object as long as the filter only takes away: places are sought anew for another one. */
function useUnfiltered(whole: Net, wish: Wish): Net {
  const off = (wish.hidden ?? HIDDEN_AT_FIRST).filter((key) => HIDDEN_AT_FIRST.includes(key)).join();
  return useMemo(() => unfiltered(whole, wish), [whole, off, wish.around]);
}

interface Given {
  readonly whole: Net;
  readonly shown: Net;
  readonly wish: Wish;
  /** The chosen actor. */
  readonly centre: string | null;
}

/** What the address asks to be drawn in an element; the same object as long as that is the same. */
export function usePlan({ whole, shown, wish, centre }: Given, frame: RefObject<HTMLElement | null>): Plan {
  const { unfolded, arrangement } = view.value.details;
  const ground = useGround(frame);
  const before = useUnfiltered(whole, wish);
  const folded = useMemo(() => foldNet(shown, { most: MOST_NODES, unfolded, keep: centre }), [shown, unfolded.join(), centre]);
  const sayings = useMemo(() => sayingsOf(folded.net, whole), [folded.net, whole]);
  const steady = useMemo(() => (folded.net === shown ? steadyNet(shown, before, MOST_NODES) : folded.net), [folded.net, shown, before]);
  const middle = arrangement === 'umfeld' ? centre : null;
  return useMemo(() => ({ ...folded, shown, sayings, steady, arrangement, middle, ground }), [folded.net, sayings, steady, arrangement, middle, ground]);
}
