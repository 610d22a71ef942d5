import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { violations } from './axe.js';
import { addressOf, heard, NARROW, resize, stands } from './viewer.js';

describeWithChromium('the clocks', () => {
  const house = useHouse();

  test('go by key from day to day on which something changes, in words, and say what ends with the funding round', async () => {
    const { page, complaints } = await house.open('#/land/ST/matrix');
    await page.getByRole('button', { name: 'Stand ändern' }).click();
    const slider = page.getByRole('slider', { name: /^Stand/ });
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^19\. November 2020/);
    const said = await heard(page);
    await page.keyboard.press('ArrowRight');
    await stands(page);
    expect(await addressOf(page)).toBe('#/land/ST/matrix?stand=2020-11-20');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^20\. November 2020, Angaben enden$/);
    expect(await said()).toEqual(['Der Stand ist jetzt der 20. November 2020.']);
    await page.keyboard.press('ArrowLeft');
    await stands(page);
    const cliff = page.locator('.cliff');
    expect(await cliff.innerText()).toMatch(/^Ende der Förderrunde am 1\. Januar 2023\. Stand vom/);
    expect(await page.locator('.day-slider__mark').innerText()).toBe('Ende der Förderrunde');
    await cliff.getByText(/In Sachsen-Anhalt enden \d+ Angaben/).click();
    expect(await cliff.innerText()).toContain('ein IQ Landesnetzwerk oder eine IQ Landeskoordination nicht dokumentiert');
    expect(await violations(page)).toEqual([]);
    await resize(page, NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('link', { name: 'Stand vom 1. Januar 2023 zeigen' }).click();
    await stands(page);
    expect(await addressOf(page)).toBe('#/land/ST/matrix?stand=2023-01-01');
    expect(complaints).toEqual([]);
  });

  test('are on screens of no Land as well', async () => {
    const { page } = await house.open('#/');
    await page.getByRole('button', { name: 'Stand ändern' }).click();
    const slider = page.getByRole('slider', { name: /^Stand/ });
    await slider.focus();
    await page.keyboard.press('End');
    await stands(page);
    expect(await addressOf(page)).toBe('#/?stand=2026-01-01');
    expect(await page.locator('.moment-bar').innerText()).toMatch(/Alle Angaben wurden am [^]*Ende der Förderrunde am 1\. Januar 2023\. An diesem Tag enden \d{3} Angaben\./);
  });
});
