import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { resize } from './viewer.js';

/** Pixels of the text of an A4 page, as the style sheet sets its margins. */
const PAGE = { width: 695, height: 1016 };

describeWithChromium('the picture of the report', () => {
  const house = useHouse();

  test.each(['TH', 'BW', 'HB'])('shows of %s what the tables say, all cooperations among it, and fits an A4 page with its legend and its sources', async (land) => {
    const { page, complaints } = await house.open(`#/bericht/${land}`);
    await page.locator('.figure').waitFor();
    const [drawn, told, listed] = await page.evaluate(() => {
      const factsIn = (selector: string): string[] => [...document.querySelectorAll<HTMLElement>(selector)].flatMap(({ dataset }) => (dataset['facts'] ?? '').split(' '));
      const lines = [...document.querySelectorAll<SVGElement>('.figure [data-statement]')].map(({ dataset }) => dataset['statement'] ?? '');
      return [[...new Set(lines)], factsIn('.report [data-facts]'), factsIn('.report td [data-facts], .report th [data-facts]')];
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((id) => !told.includes(id))).toEqual([]);
    expect(listed.filter((id) => !drawn.includes(id))).toEqual([]);
    const notes = await page.locator('.figure__notes').innerText();
    expect(notes).toMatch(/Quellen: \[1\]/);
    expect(notes).toContain(`#/land/${land}/netz`);
    const numbers = await page.locator('.report__sources li').evaluateAll((items) => items.map((item) => `[${item.getAttribute('value') ?? ''}]`));
    for (const number of notes.match(/\[\d+\]/g) ?? []) expect(numbers).toContain(number);
    const seen = await page.locator('.figure__legend li').allInnerTexts();
    expect(seen).toContain('für dieses Land belegt');
    await page.emulateMedia({ media: 'print' });
    await resize(page, PAGE);
    const box = await page.locator('.figure').boundingBox();
    expect([box!.width <= PAGE.width, box!.height <= PAGE.height - 40]).toEqual([true, true]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(8);
    expect(complaints).toEqual([]);
  });

  test('says so where there is nothing to draw', async () => {
    const { page } = await house.open('#/bericht/TH?stand=1990-01-01');
    await page.getByText('Zu diesem Stand gibt es nichts zu zeichnen.', { exact: false }).waitFor();
    expect(await page.locator('.figure').count()).toBe(0);
  });
});
