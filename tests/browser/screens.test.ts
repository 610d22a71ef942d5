import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { SCREENS } from './screens.js';
import { germanIn, rawIn, textsOf } from './texts.js';
import { stands } from './viewer.js';

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
/** Colours change nothing but contrasts. */
const OTHERS = [{ colorScheme: 'dark', forcedColors: 'none' }, { colorScheme: 'light', forcedColors: 'active' }] as const;
const WIDTHS = [1280, 320] as const;

describeWithChromium('every screen', () => {
  const house = useHouse();

  test.each(SCREENS)('%s: axe finds nothing in any colours, wide and narrow; nothing overflows; nothing complains', async (_name, address) => {
    const { page, complaints } = await house.open(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0);
      await page.emulateMedia(LIGHT);
      expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
      for (const colours of OTHERS) {
        await page.emulateMedia(colours);
        expect({ width, colours, found: await violations(page, 'color-contrast') }).toEqual({ width, colours, found: [] });
      }
    }
    expect(complaints).toEqual([]);
  }, 30_000);

  test.each(SCREENS)('%s: no value, no id; in English no German', async (_name, address) => {
    const { page } = await house.open(address);
    expect(rawIn(await textsOf(page))).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await stands(page);
    const english = await textsOf(page);
    expect({ raw: rawIn(english), german: germanIn(english) }).toEqual({ raw: [], german: [] });
  }, 30_000);
});
