import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { launchChromium } from './launch.js';

async function onPage(content: string, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(content);
    await look(page);
  } finally {
    await browser.close();
  }
}

describeWithChromium('Chromium', () => {
  test('draws a page and runs its script', () => onPage('<h1>Konstellation</h1><script>document.title = "bereit";</script>', async (page) => {
    expect(await page.title()).toBe('bereit');
    expect(await page.locator('h1').innerText()).toBe('Konstellation');
  }), 30_000);

  test('shows axe what is wrong, and where', () => onPage('<html lang="de"><title>Probe</title><main><h1>Probe</h1><p style="color: #bbb">blass</p><button></button></main>', async (page) => {
    expect((await violations(page)).map((each) => each.replace(/ – [^]*$/, ''))).toEqual([
      'button-name (Buttons must have discernible text): button',
      'color-contrast (Elements must meet minimum color contrast ratio thresholds): p',
    ]);
    expect(await violations(page, 'color-contrast')).toEqual([expect.stringContaining('insufficient color contrast')]);
  }), 30_000);
});
