import type { Page } from 'playwright-core';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { drawnStatements, drawnStops, focused, goTo, listedStatements, middleOfLine, standOn, type DrawnStop } from './picture.js';
import { addressOf, stands, status } from './viewer.js';

const LAND = '#/land/ST/netz';
/** Stops whose heights differ by less share a row. */
const ROW = 40;
/** Longer than letters belong to one name. */
const TYPING = 950;
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** How far a stop lies ahead of another in the direction of an arrow. */
const ahead = (arrow: (typeof ARROWS)[number], from: DrawnStop, to: DrawnStop): number =>
  ({ ArrowLeft: from.x - to.x, ArrowRight: to.x - from.x, ArrowUp: from.y - to.y, ArrowDown: to.y - from.y })[arrow];

/** The stop at which most statements end. */
const busiest = (stops: readonly DrawnStop[]): DrawnStop => [...stops].sort((a, b) => b.statements - a.statements)[0]!;

/** Walks in reading order from the first stop to the last and tells whom it met. */
async function walkThrough(page: Page, stops: number): Promise<readonly string[]> {
  await page.locator('.stop[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const first = await focused(page);
  await page.evaluate(() => {
    const met: string[] = [];
    Object.assign(globalThis, { met });
    document.querySelector('.stops')!.addEventListener('focusin', ({ target }) => met.push((target as HTMLElement).id.replace(/^stop-/, '')));
  });
  for (let step = 1; step < stops; step += 1) await page.keyboard.press('Control+ArrowRight');
  return [first ?? '', ...(await page.evaluate(() => (globalThis as unknown as { readonly met: readonly string[] }).met))];
}

describeWithChromium('the picture by keyboard', () => {
  const house = useHouse();

  test('reaches every actor of every Land, with everything shown; its table makes the same statements', async () => {
    const { page, complaints } = await house.open('#/');
    for (const land of federalStateCode.values) {
      await goTo(page, `#/land/${land}/netz?ohne=`);
      const stops = await drawnStops(page);
      expect({ land, met: [...(await walkThrough(page, stops.length))].sort() }).toEqual({ land, met: stops.map(({ id }) => id).sort() });
      expect({ land, drawn: await drawnStatements(page) }).toEqual({ land, drawn: await listedStatements(page) });
    }
    expect(complaints).toEqual([]);
  }, 90_000);

  test('is one single stop for the tabulator', async () => {
    const { page } = await house.open(LAND);
    expect(await page.locator('.picture__frame [tabindex="0"]').count()).toBe(1);
    await page.locator('.picture-tools button').last().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
  });

  test('goes with an arrow to somebody connected in that direction, or says that there is nobody', async () => {
    const { page } = await house.open(LAND);
    const stops = new Map((await drawnStops(page)).map((stop) => [stop.id, stop]));
    for (const from of stops.values()) {
      for (const arrow of ARROWS) {
        await standOn(page, from.id);
        await page.keyboard.press(arrow);
        const to = stops.get((await focused(page)) ?? '')!;
        if (to === from) expect(await status(page)).toContain('keine verbundene Stelle');
        else expect([from.id, arrow, from.joined.includes(to.id), ahead(arrow, from, to) > 0]).toEqual([from.id, arrow, true, true]);
      }
    }
  }, 30_000);

  test('goes with Control and an arrow to somebody in that direction, connected or not; Pos1 and Ende go to both ends', async () => {
    const { page } = await house.open(LAND);
    const stops = new Map((await drawnStops(page)).map((stop) => [stop.id, stop]));
    const press = async (key: string): Promise<DrawnStop> => {
      await page.keyboard.press(key);
      return stops.get((await focused(page)) ?? '')!;
    };
    await page.locator('.stop[tabindex="0"]').focus();
    const first = await press('Home');
    expect(first.y - Math.min(...[...stops.values()].map(({ y }) => y))).toBeLessThan(ROW);
    const below = await press('Control+ArrowDown');
    expect(below.y).toBeGreaterThan(first.y);
    expect((await press('Control+ArrowUp')).y).toBeLessThan(below.y);
    const last = await press('End');
    expect(await press('Control+ArrowRight')).toBe(first);
    expect(await press('Control+ArrowLeft')).toBe(last);
  });

  test('goes to somebody whose name has a word that begins as typed, and says so if there is nobody', async () => {
    const { page } = await house.open(LAND);
    const words = new Set((await drawnStops(page)).map(({ name }) => /^[^\W\d_e]\p{L}{2,}/iu.exec(name)?.[0] ?? '').filter(Boolean));
    expect(words.size).toBeGreaterThan(3);
    await page.locator('.stop[tabindex="0"]').focus();
    for (const word of [...words].slice(-4)) {
      await page.waitForTimeout(TYPING);
      await page.keyboard.type(word);
      expect((await page.locator('.stop:focus').getAttribute('aria-label'))?.toLowerCase()).toContain(word.toLowerCase());
    }
    await page.waitForTimeout(TYPING);
    await page.keyboard.type('qq');
    expect(await status(page)).toContain('„qq“');
  }, 30_000);

  test('selects with Enter, shows the surroundings with Shift and Enter, and leaves step by step with Escape', async () => {
    const { page } = await house.open(LAND);
    const stops = await drawnStops(page);
    const { id, joined } = busiest(stops);
    await standOn(page, id);
    await page.keyboard.press('Enter');
    expect(await addressOf(page)).toBe(`${LAND}?stelle=${id}`);
    await page.locator('.choice .profile').waitFor();
    expect(await page.locator('.stop[aria-pressed="true"]').count()).toBe(1);
    await page.keyboard.press('Shift+Enter');
    await stands(page);
    expect(await addressOf(page)).toBe(`${LAND}?stelle=${id}&umfeld=1`);
    expect(new Set((await drawnStops(page)).map((stop) => stop.id))).toEqual(new Set([id, ...joined]));
    expect(await focused(page)).toBe(id);
    await page.keyboard.press('Escape');
    await stands(page);
    expect([await addressOf(page), (await drawnStops(page)).length]).toEqual([`${LAND}?stelle=${id}`, stops.length]);
    await page.keyboard.press('Escape');
    expect([await addressOf(page), await focused(page)]).toEqual([LAND, id]);
  });

  test('goes through the statements of an actor with E and the arrows, and selects one', async () => {
    const { page } = await house.open(LAND);
    const { id } = busiest(await drawnStops(page));
    await standOn(page, id);
    await page.keyboard.press('e');
    await page.waitForFunction(() => document.querySelector('.status-line')?.textContent.startsWith('Aussage 1 von') === true);
    const count = Number(/^Aussage 1 von (\d+): \S/.exec(await status(page))?.[1]);
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('ArrowRight');
    expect(await status(page)).toMatch(new RegExp(`^Aussage 2 von ${count}: \\S`));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await status(page)).toMatch(new RegExp(`^Aussage ${count} von ${count}: \\S`));
    await page.keyboard.press('Enter');
    expect(await addressOf(page)).toMatch(/[?&]aussage=\w+:/);
    await page.locator('.choice', { hasText: 'Beleg' }).waitFor();
    expect(await focused(page)).toBe(id);
  });

  test('is enlarged, reduced and shown whole by key, and the address says so', async () => {
    const { page } = await house.open(LAND);
    await page.locator('.stop[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.waitForFunction(() => location.hash.includes('ausschnitt=1.25'));
    expect(await status(page)).toBe('Vergrößerung 125 Prozent.');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.waitForFunction(() => location.hash.includes('ausschnitt=0.8'));
    await page.keyboard.press('0');
    await page.waitForFunction(() => !location.hash.includes('ausschnitt'));
  });

  test('takes what is pressed while the address is being written', async () => {
    const { page } = await house.open(LAND);
    await page.locator('.stop[tabindex="0"]').focus();
    await page.evaluate(() => {
      const write = history.replaceState.bind(history);
      history.replaceState = (...given) => {
        write(...given);
        if (location.hash.includes('ausschnitt=1.25')) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '0', bubbles: true }));
      };
    });
    await page.keyboard.press('+');
    await page.waitForFunction(() => location.hash.includes('ausschnitt=1.25'));
    await page.waitForFunction(() => !location.hash.includes('ausschnitt'));
  });

  test('explains its keys with a question mark, and gives the focus back', async () => {
    const { page } = await house.open(LAND);
    await page.locator('.stop[tabindex="0"]').focus();
    const before = await focused(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tasten im Bild' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(before);
  });

  test('has its letters only while it has the focus', async () => {
    const { page } = await house.open(LAND);
    await page.locator('main h1').focus();
    for (const key of ['?', 'e', '+', '0', 'End']) await page.keyboard.press(key);
    expect([await page.getByRole('dialog').count(), await status(page), await addressOf(page)]).toEqual([0, '', LAND]);
  });
});

describeWithChromium('the picture by pointer', () => {
  const house = useHouse();

  test('takes an actor, a statement, and nothing; a choice can be undone by going back', async () => {
    const { page, complaints } = await house.open(LAND);
    const stop = busiest(await drawnStops(page));
    await page.mouse.click(stop.x, stop.y);
    expect(await addressOf(page)).toBe(`${LAND}?stelle=${stop.id}`);
    await page.locator('.choice .profile').waitFor();
    expect(await drawnStops(page)).toEqual(expect.arrayContaining([expect.objectContaining({ id: stop.id, x: stop.x, y: stop.y })]));
    const line = await middleOfLine(page, stop.id);
    await page.mouse.click(line.x, line.y);
    expect(await addressOf(page)).toBe(`${LAND}?stelle=${stop.id}&aussage=${line.statement}`);
    const frame = (await page.locator('.picture__frame').boundingBox())!;
    await page.mouse.click(frame.x + 8, frame.y + 60);
    expect(await addressOf(page)).toBe(LAND);
    await page.goBack();
    expect(await addressOf(page)).toBe(`${LAND}?stelle=${stop.id}&aussage=${line.statement}`);
    expect(complaints).toEqual([]);
  });

  test('has a button for what the wheel and dragging do, and is whole again at a press', async () => {
    const { page } = await house.open(LAND);
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await page.waitForFunction(() => location.hash.includes('ausschnitt=1.56'));
    await page.getByRole('button', { name: 'Ganzes Bild' }).click();
    await page.waitForFunction(() => !location.hash.includes('ausschnitt'));
  });
});

describeWithChromium('the page by keyboard', () => {
  const house = useHouse();

  test('is gone through region by region with F6, forwards and backwards, and every region is reached', async () => {
    const { page } = await house.open(LAND);
    const regions = await page.locator('[data-region]').count();
    const present = (): Promise<number> => page.evaluate(() => [...document.querySelectorAll('[data-region]')].findIndex((region) => region.contains(document.activeElement)));
    const seen: number[] = [];
    for (let step = 0; step < regions; step += 1) {
      await page.keyboard.press('F6');
      seen.push(await present());
    }
    expect(seen).toEqual([...seen.keys()]);
    await page.keyboard.press('Shift+F6');
    expect(await present()).toBe(regions - 2);
  });

  test('has a link to the content as its first stop', async () => {
    const { page } = await house.open(LAND);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    expect(await addressOf(page)).toBe(LAND);
  });
});
