import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { Notice } from '../../display/notice.js';
import type { Net } from '../../graph/net.js';
import { EMPTY_PICTURE, type Picture } from '../../graph/picture.js';
import { WHOLE, type Stage } from '../../graph/stage.js';
import { announce } from '../../state/announcement.js';
import { view } from '../../state/navigation.js';
import type { Frame } from '../../state/view.js';
import { labelOf, texts } from '../../texts/texts.js';
import { KeysDialog } from './keys-dialog.js';
import { Paper } from './paper.js';
import { PaperPicture } from './paper-picture.js';
import { PictureTools } from './picture-tools.js';
import { nameIn, type Sayings } from './sayings.js';
import { chooseActor, chooseStatement } from './selecting.js';
import { Stops, stopId } from './stops.js';
import { useStage } from './use-stage.js';
import { useWalk } from './use-walk.js';
import { laneName } from './words.js';

interface Props {
  readonly land: FederalStateCode;
  readonly net: Net;
  readonly sayings: Sayings;
  /** Null until there is one. */
  readonly picture: Picture | null;
  /** Whether the picture will still change. */
  readonly busy: boolean;
  /** The element in which it stands. */
  readonly frameElement: RefObject<HTMLDivElement | null>;
}

const STEP = 1.25;

/** The names of the lanes beside the picture, moving with it. */
function LaneNames({ picture, frame }: { readonly picture: Picture; readonly frame: Frame | null }) {
  const { zoom, x, y } = frame ?? WHOLE;
  return (
    <div class="lane-names" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>
      {picture.bands.map(({ level, top }) => {
        const name = laneName(level);
        return name !== '' && <span key={level} class="lane-names__name" style={{ top: `${top}px` }}>{name}</span>;
      })}
    </div>
  );
}

/** Moves the picture so that a stop outside it comes to its middle. */
function bringIntoView(stage: Stage | null, picture: Picture, { id, frame }: { readonly id: string; readonly frame: Frame | null }): void {
  const stop = picture.nodes.find(({ node }) => node.id === id);
  if (!stage || !stop || !frame) return;
  const at = { x: stop.x * frame.zoom + frame.x, y: stop.y * frame.zoom + frame.y };
  if (at.x > 30 && at.y > 30 && at.x < picture.width - 30 && at.y < picture.height - 30) return;
  stage.frameTo({ zoom: frame.zoom, x: picture.width / 2 - stop.x * frame.zoom, y: picture.height / 2 - stop.y * frame.zoom });
}

/** The network as a picture: drawn below, walked along above. */
export function NetPicture({ land, net, sayings, picture, busy, frameElement }: Props) {
  const { net: words } = texts.value;
  const canvas = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const drawn = picture ?? EMPTY_PICTURE;
  const select = (id: string): void => chooseActor(id, nameIn(sayings, id));

  const zoom = (by: 'in' | 'out' | 'whole'): void => {
    if (by === 'whole') stage?.frameTo(null);
    else stage?.zoomBy(by === 'in' ? STEP : 1 / STEP);
    announce(words.zoom(by === 'whole' ? 100 : Math.round((frame?.zoom ?? 1) * (by === 'in' ? STEP : 1 / STEP) * 100)));
  };
  const focus = (id: string): void => {
    document.getElementById(stopId(id))?.focus();
    bringIntoView(stage, drawn, { id, frame });
  };
  const walk = useWalk({ picture: drawn, sayings, focus, zoom, help: () => setHelp(true) });
  const { actor, statement } = view.value.details;
  const { stage, failed, frame } = useStage({
    host: canvas,
    picture,
    marks: { actor, statement: walk.edge ?? statement },
    onActor: (id) => {
      select(id);
      document.getElementById(stopId(id))?.focus({ preventScroll: true });
    },
    onStatement: (id) => chooseStatement(id, sayings.statements.get(id)?.text ?? ''),
  });

  return (
    <section class="picture" data-region aria-labelledby="picture-title">
      <h2 class="kern-sr-only" id="picture-title">{words.title}</h2>
      {failed && <Notice tone="info" title={words.noCanvas} />}
      <PictureTools net={net} zoom={zoom} help={() => setHelp(true)} />
      <p class="kern-sr-only" id="picture-keys">{words.keys}</p>
      <div
        ref={frameElement}
        class="picture__frame"
        role="group"
        aria-busy={busy}
        aria-label={words.picture(labelOf(federalStateCode, land), net.nodes.length, net.statements.length)}
        aria-describedby="picture-keys"
        style={{ height: `${drawn.height}px` }}
        onKeyDown={walk.onKey}
      >
        <div ref={canvas} class="picture__canvas" aria-hidden="true" />
        <LaneNames picture={drawn} frame={frame} />
        {failed && <PaperPicture picture={drawn} />}
        <Stops picture={drawn} sayings={sayings} frame={frame} at={walk.at} onFocus={walk.stand} onSelect={select} />
      </div>
      <Paper picture={drawn} />
      {help && <KeysDialog close={() => setHelp(false)} />}
    </section>
  );
}
