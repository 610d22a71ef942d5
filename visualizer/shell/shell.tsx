import { useEffect, useRef } from 'preact/hooks';
import { FrameDocument, type FrameQuery } from '../api/generated/operations.js';
import { Notice } from '../display/notice.js';
import { announce } from '../state/announcement.js';
import { useAnswer } from '../state/loading.js';
import { asOf, language, view } from '../state/navigation.js';
import { PARAMETERS } from '../state/parameters.js';
import { texts } from '../texts/texts.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { keepFocus } from './keep-focus.js';
import { MomentBar } from './moment-bar.js';
import { followRegionKey } from './regions.js';
import { Room } from './room.js';
import { roomKey, roomTitle } from './room-title.js';

/** Parameters whose names are known and whose values are not readable. */
function Unreadable() {
  const { states } = texts.value;
  const names = view.value.others.map(([name]) => name).filter((name) => PARAMETERS.some((parameter) => parameter.name === name));
  if (names.length === 0) return null;
  return <Notice tone="warning" title={states.unreadableTitle}><p class="kern-body">{states.unreadable(names.join(', '))}</p></Notice>;
}

/**
 * After another room was entered the reader starts at its heading, or at the content until the heading is there; the
 * first page keeps the browser's own start.
 */
function useRoomEntered(): void {
  const entered = useRef<string | null>(null);
  const key = roomKey();
  const title = roomTitle();
  useEffect(() => {
    document.title = texts.value.pageTitle(title);
    document.documentElement.lang = language.value;
    if (entered.current !== null && entered.current !== key) {
      announce(texts.value.status.opened(title));
      (document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main'))?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    entered.current = key;
  }, [key, title]);
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main')?.focus();
}

export function Shell() {
  const { loaded } = useAnswer(FrameDocument, { at: asOf.value });
  const frame = useRef<FrameQuery | null>(null);
  if (loaded.state === 'ready') frame.current = loaded.answer;
  useRoomEntered();
  useEffect(() => followRegionKey(), []);
  useEffect(() => keepFocus(document.body), []);
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>{texts.value.skip}</a>
      <Header />
      <div class="kern-container"><MomentBar frame={frame.current} failed={loaded.state === 'failed'} /></div>
      <main class="kern-container main" id="content" tabIndex={-1}>
        <Unreadable />
        <Room />
      </main>
      <Footer />
    </>
  );
}
