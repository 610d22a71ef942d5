import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { SCREENS } from './screens.js';
import { germanIn, rawIn, textsOf } from './texts.js';
import { NARROW, overflow, resize, stands } from './viewer.js';

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
/** Colours change nothing but contrasts, and a narrow window no colours. */
const OTHERS = [{ colorScheme: 'dark', forcedColors: 'none' }, { colorScheme: 'light', forcedColors: 'active' }] as const;

describeWithChromium('every screen', () => {
  const house = useHouse();

  test.each(SCREENS)('%s: axe finds nothing in any colours, wide and narrow; nothing overflows or complains; no value, no id; in English no German', async (_name, address) => {
    const { page, complaints } = await house.visit(address);
    expect(rawIn(await textsOf(page))).toEqual([]);
    expect({ overflow: await overflow(page), found: await violations(page) }).toEqual({ overflow: 0, found: [] });
    for (const colours of OTHERS) {
      await page.emulateMedia(colours);
      expect({ colours, found: await violations(page, 'color-contrast') }).toEqual({ colours, found: [] });
    }
    await page.emulateMedia(LIGHT);
    await resize(page, NARROW);
    expect({ overflow: await overflow(page), found: await violations(page) }).toEqual({ overflow: 0, found: [] });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await stands(page);
    const english = await textsOf(page);
    expect({ raw: rawIn(english), german: germanIn(english) }).toEqual({ raw: [], german: [] });
    expect(complaints.splice(0)).toEqual([]);
  }, 30_000);
});
