import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { SCREENS } from './screens.js';
import { germanIn, rawIn, textsOf } from './texts.js';
import { NARROW, overflow, resize, stands } from './viewer.js';

/** Colours change nothing but contrasts, and a narrow window no colours: so the dark ones are looked at in a narrow one. */
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;

describeWithChromium('every screen', () => {
  const house = useHouse();

  test.each(SCREENS)('%s: axe finds nothing in any colours, wide and narrow; nothing overflows or complains; no value, no id; in English no German', async (_name, address) => {
    const { page, complaints } = await house.visit(address);
    expect(rawIn(await textsOf(page))).toEqual([]);
    expect({ overflow: await overflow(page), found: await violations(page) }).toEqual({ overflow: 0, found: [] });
    await page.emulateMedia(FORCED);
    expect({ forced: await violations(page, 'color-contrast') }).toEqual({ forced: [] });
    await page.emulateMedia(DARK);
    await resize(page, NARROW);
    expect({ narrow: await overflow(page), dark: await violations(page) }).toEqual({ narrow: 0, dark: [] });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await stands(page);
    const english = await textsOf(page);
    expect({ raw: rawIn(english), german: germanIn(english) }).toEqual({ raw: [], german: [] });
    expect(complaints.splice(0)).toEqual([]);
  }, 30_000);
});
