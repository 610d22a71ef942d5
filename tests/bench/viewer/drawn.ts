import type { Page } from 'playwright-core';

/**
 * What the measures ask of the page, put into it before anything else runs: how many actors the drawn picture has, the
 * frame after which something is true, which actors and statements are to be seen each time that the picture was drawn,
 * and in how many frames it stands elsewhere than before. A text, because it is no code of this program: it knows the
 * browser's names and nothing of ours.
 */
const WATCH = `globalThis.watch = {
  engine: () => document.querySelector('.picture__canvas')?._cyreg?.cy ?? null,
  actors: () => {
    const drawn = watch.engine()?.elements('.actor').length ?? 0;
    return drawn === document.querySelectorAll('.stop').length ? drawn : 0;
  },
  usable: () => document.querySelector('main h1') !== null && document.querySelectorAll('.tile a').length === 16 && watch.idle(),
  idle: () => document.querySelector('[aria-busy="true"]') === null,
  frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
  when: async (so) => {
    const given = performance.now() + 60000;
    while (!so()) {
      if (performance.now() > given) throw new Error('not so within a minute: ' + so + ' at ' + location.href);
      await watch.frame();
    }
    await watch.frame();
    return performance.now();
  },
  after: async (selector, so) => {
    const started = performance.now();
    document.querySelector(selector).click();
    return (await watch.when(so)) - started;
  },
  rest: async () => {
    await watch.when(watch.idle);
    for (let quiet = 0; quiet < 3; quiet += 1) await new Promise((resolve) => requestIdleCallback(resolve));
    await watch.when(watch.idle);
  },
  drawn: () => [watch.engine().elements().toArray(), [...document.querySelectorAll('.stop')]],
  told: ([pieces, stops]) => new Set([...pieces.filter((piece) => !piece.hasClass('band')).map((piece) => piece.data('statement') ?? piece.id()), ...stops.map((stop) => stop.id)]),
  filter: async (selector) => {
    await watch.rest();
    const [entry, before, seen] = [document.querySelector(selector), watch.told(watch.drawn()), []];
    watch.engine().on('render', () => {
      const [drawn, changed] = [watch.drawn(), !entry.checked];
      void watch.frame().then(() => seen.push({ drawn, changed, at: performance.now() }));
    });
    const started = performance.now();
    entry.click();
    await watch.frame();
    const rested = await watch.when(watch.idle);
    const left = watch.told(watch.drawn());
    const gone = [...before].filter((id) => !left.has(id));
    const isWithout = (told) => gone.every((id) => !told.has(id));
    const answered = seen.find(({ drawn, changed }) => changed && isWithout(watch.told(drawn)));
    return { answered: answered.at - started, rested: rested - started };
  },
  redraws: 0,
  countRedraws: async () => {
    const canvas = document.querySelector('.picture__canvas');
    const stood = () => JSON.stringify([canvas.getBoundingClientRect(), watch.engine().pan()]);
    for (let before = stood(); ; await watch.frame()) {
      if (stood() !== before) watch.redraws += 1;
      before = stood();
    }
  },
};`;

export const watched = (page: Page): Promise<unknown> => page.addInitScript({ content: WATCH });

/** Milliseconds since the page was opened at which the first screen can be used. */
export const usableAt = (page: Page): Promise<number> => page.evaluate<number>('watch.when(watch.usable)');

/** Waits until the page has all it asked for, and something to click. */
export const stands = (page: Page, selector: string): Promise<unknown> => page.evaluate(`watch.when(() => watch.idle() && document.querySelector(${JSON.stringify(selector)}) !== null)`);

/** Waits until the picture stands and tells how many actors it has. */
export async function drawnActors(page: Page): Promise<number> {
  await page.evaluate('watch.when(() => watch.actors() > 0)');
  return page.evaluate<number>('watch.actors()');
}

/** Clicks and tells after how many milliseconds another number of actors than these is drawn. */
export const redrawnAfter = (page: Page, selector: string, before: number): Promise<number> =>
  page.evaluate<number>(`watch.after(${JSON.stringify(selector)}, () => watch.actors() > 0 && watch.actors() !== ${before})`);

/** Milliseconds from a click on an entry of the legend. */
export interface Filtered {
  /** To the frame in which it is changed and nothing of what it took away is to be seen any more. */
  readonly answered: number;
  /** To the frame in which picture and tables are those of the new filter. */
  readonly rested: number;
}

/** Clicks on an entry that is on, once the page has come to rest. */
export const filtered = (page: Page, selector: string): Promise<Filtered> => page.evaluate<Filtered>(`watch.filter(${JSON.stringify(selector)})`);

export const countRedraws = (page: Page): Promise<unknown> => page.evaluate('void watch.countRedraws()');
export const redraws = (page: Page): Promise<number> => page.evaluate<number>('watch.redraws');
