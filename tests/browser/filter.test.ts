import type { Page } from 'playwright-core';
import { answerInstead } from './answers.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { drawnPieces, drawnStatements, listedStatements } from './picture.js';
import { addressOf, heard, stands, type Wishes } from './viewer.js';

const LAND = '#/land/ST/netz?ohne=';
const ENTRIES = ['Arbeitsverwaltung', 'Ausländerbehörden', 'für dieses Land belegt', 'allgemein, Land nicht genannt'] as const;

interface Seen {
  /** Whether the picture will still change. */
  readonly busy: boolean;
  /** Whether the entries are on. */
  readonly on: boolean;
  /** Who stands where. */
  readonly stops: readonly string[];
  /** Of how many the renderer holds the symbol. */
  readonly symbols: number;
}

/** Clicks on entries of the legend, a frame after each other, and tells what is to be seen in the frame after the last. */
function click(page: Page, ...entries: readonly string[]): Promise<Seen> {
  return page.evaluate(async (labels) => {
    const boxes = labels.map((label) => [...document.querySelectorAll('.legend__entry')].find((entry) => entry.querySelector('.legend__label')?.textContent === label)!.querySelector('input')!);
    for (const box of boxes) {
      box.click();
      await new Promise(requestAnimationFrame);
    }
    const host = document.querySelector('.picture__canvas') as unknown as { readonly _cyreg: { readonly cy: { readonly elements: (selector: string) => { readonly length: number } } } };
    return {
      busy: document.querySelector('.picture__frame')!.getAttribute('aria-busy') === 'true',
      on: boxes.every(({ checked }) => checked),
      stops: [...document.querySelectorAll<HTMLElement>('.stop')].map(({ id, style }) => `${id} ${style.left} ${style.top}`),
      symbols: host._cyreg.cy.elements('.actor').length,
    };
  }, entries);
}

const whose = (stop: string): string => stop.split(' ')[0]!;

interface Land {
  readonly data: { readonly federalState: { readonly constellation: { readonly actors: { id: string; name: string }[] } } };
}

/** A Land with so many more actors that its picture is folded. */
const crowded: Wishes = {
  before: answerInstead('LandNet', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as Land;
    const { actors } = answer.data.federalState.constellation;
    const own = actors.filter(({ id }) => id.includes('st-') || id.includes('-st'));
    for (let copy = 0; actors.length < 340; copy += 1) actors.push(...own.map((actor) => ({ ...actor, id: `${actor.id}-${copy}`, name: `${actor.name} ${copy}`, affiliations: [] })));
    await route.fulfill({ response, json: answer });
  }),
};

describeWithChromium('a filter of the network', () => {
  const house = useHouse();

  test.each(ENTRIES)('takes away "%s" in the first frame, moves nobody, and comes to the picture that its address has by itself', async (entry) => {
    const { page, complaints } = await house.visit(LAND);
    const before = await click(page);
    const said = await heard(page);
    const first = await click(page, entry);
    await stands(page);
    const last = await click(page);
    const left = last.stops.map(whose);
    expect(first).toEqual({ busy: true, on: false, stops: before.stops.filter((stop) => left.includes(whose(stop))), symbols: left.length });
    expect(await drawnStatements(page)).toEqual(await listedStatements(page));
    expect(await said()).toEqual([`${entry} ausgeblendet.`]);
    const settled = await drawnPieces(page);
    await house.visit(await addressOf(page));
    expect(settled).toEqual(await drawnPieces(page));
    expect(complaints).toEqual([]);
  });

  test('gives way to the next one before its own picture has come, and back', async () => {
    const { page } = await house.visit(LAND);
    const whole = await drawnPieces(page);
    expect((await click(page, 'Arbeitsverwaltung', 'Ausländerbehörden', 'Arbeitsverwaltung')).busy).toBe(true);
    await stands(page);
    const settled = await drawnPieces(page);
    expect(await addressOf(page)).toBe(`${LAND}auslaenderbehoerden`);
    await house.visit(`${LAND}auslaenderbehoerden`);
    expect(settled).toEqual(await drawnPieces(page));
    await click(page, 'Ausländerbehörden');
    await stands(page);
    expect(await drawnPieces(page)).toEqual(whole);
  });

  test('of a folded network does the same', async () => {
    const { page } = await house.open(LAND, crowded);
    expect(await page.locator('.folds li').count()).toBeGreaterThan(0);
    const [before, first] = [await click(page), await click(page, 'Arbeitsverwaltung')];
    expect(first).toMatchObject({ busy: true, on: false, symbols: first.stops.length });
    expect(before.stops).toEqual(expect.arrayContaining([...first.stops]));
    expect(first.stops.length).toBeLessThan(before.stops.length);
    await stands(page);
    const settled = await drawnPieces(page);
    await page.reload();
    await stands(page);
    expect(settled).toEqual(await drawnPieces(page));
  });
});
