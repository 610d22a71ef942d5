import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../graph/picture.js';
import type { Marks, Stage } from '../../graph/stage.js';
import { colourMode } from '../../state/colour-mode.js';
import { adjust, view } from '../../state/navigation.js';
import type { Frame } from '../../state/view.js';
import { chooseNothing } from './selecting.js';

/** So long after the last movement the frame is written into the address. */
const SETTLED = 250;

export interface UsedStage {
  /** Null while the renderer is being fetched. */
  readonly stage: Stage | null;
  readonly failed: boolean;
  /** How the picture is moved right now; null: whole. */
  readonly frame: Frame | null;
}

interface Given {
  readonly host: RefObject<HTMLElement | null>;
  readonly picture: Picture | null;
  readonly marks: Marks;
  readonly onActor: (id: string) => void;
  readonly onStatement: (id: string) => void;
}

/**
 * Writes the frame into the address once the movement has come to rest, and follows the address where somebody else
 * changed it: what the picture wrote itself is past when it is read, for it may have been moved again meanwhile.
 */
function useFrameInAddress(stage: Stage | null, frame: Frame | null): void {
  const agreed = useRef<string | null>(null);
  const wanted = view.value.details.frame;
  useEffect(() => {
    if (!stage || JSON.stringify(frame) === JSON.stringify(view.peek().details.frame)) return undefined;
    const timer = setTimeout(() => {
      agreed.current = JSON.stringify(frame);
      adjust({ frame });
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [frame]);
  useEffect(() => {
    if (!stage || agreed.current === JSON.stringify(wanted)) return;
    agreed.current = JSON.stringify(wanted);
    stage.frameTo(wanted);
  }, [stage, wanted?.zoom, wanted?.x, wanted?.y]);
}

/** Opens the renderer on demand, draws what it is given and follows the address. */
export function useStage({ host, picture, marks, onActor, onStatement }: Given): UsedStage {
  const [stage, setStage] = useState<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  const [frame, setFrame] = useState<Frame | null>(null);
  const handlers = useRef({ onActor, onStatement });
  handlers.current = { onActor, onStatement };

  useEffect(() => {
    let opened: Stage | null = null;
    let left = false;
    import('../../graph/canvas.js').then(({ openStage }) => {
      if (left || !host.current) return;
      opened = openStage(host.current, {
        onActor: (id) => handlers.current.onActor(id),
        onStatement: (id) => handlers.current.onStatement(id),
        onNothing: chooseNothing,
        onFrame: setFrame,
      });
      setStage(opened);
    }).catch(() => setFailed(true));
    return () => {
      left = true;
      opened?.close();
    };
  }, []);

  // Before the browser paints what else has changed: the picture comes with it, not a frame later.
  useLayoutEffect(() => {
    if (stage && picture) stage.show(picture, marks);
  }, [stage, picture]);
  useEffect(() => stage?.mark(marks), [stage, marks.actor, marks.statement]);
  useEffect(() => stage?.recolour(), [stage, colourMode.value]);
  useFrameInAddress(stage, frame);
  return { stage, failed, frame };
}
