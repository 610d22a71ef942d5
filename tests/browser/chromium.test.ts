import { describeWithChromium } from './chromium.js';
import { launchChromium } from './launch.js';

describeWithChromium('Chromium', () => {
  test('draws a page and runs its script', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Konstellation</h1><script>document.title = "bereit";</script>');
      expect(await page.title()).toBe('bereit');
      expect(await page.locator('h1').innerText()).toBe('Konstellation');
    } finally {
      await browser.close();
    }
  }, 30_000);
});
