import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { listedStatements } from './picture.js';
import { status } from './viewer.js';

interface Saved {
  readonly name: string;
  readonly content: Buffer;
}

/** Presses a button that saves and takes what the browser is given. */
async function saved(page: Page, button: string): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describeWithChromium('a network saved', () => {
  const house = useHouse();

  test('as picture, tables and data has a name people would choose and says what the screen says', async () => {
    const { page, complaints } = await house.open('#/land/ST/netz');
    await page.locator('summary').getByText('Herunterladen').click();
    const listed = await listedStatements(page);

    const svg = await saved(page, 'Bild als SVG');
    expect(svg.name).toBe('Konstellation Sachsen-Anhalt Netz Stand 2020-11-19.svg');
    expect(await status(page)).toBe(`Gespeichert: ${svg.name}`);
    const text = svg.content.toString();
    const read = await page.evaluate((source) => {
      const file = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        broken: file.querySelector('parsererror') !== null,
        drawn: [...new Set([...file.querySelectorAll('[data-statement]')].map((line) => line.getAttribute('data-statement')))],
        actors: file.querySelectorAll('[data-actor]').length,
        words: file.documentElement.textContent,
        outside: /(?:href|src|url\()/.test(source.replace(/<text[^]*?<\/text>/g, '')),
      };
    }, text);
    expect(read).toMatchObject({ broken: false, outside: false, actors: await page.locator('.stop').count() });
    expect(listed.filter((id) => !read.drawn.includes(id))).toEqual(['absence:central-immigration-authority-st']);
    for (const said of ['Sachsen-Anhalt: Wer arbeitet mit wem?', 'Stand: 19. November 2020', 'Ausgeblendet: ', 'Parallelstruktur ungeklärt', 'Dokumentation der Thementage', '#/land/ST/netz']) expect(read.words).toContain(said);

    const png = await saved(page, 'Bild als PNG');
    expect(png.name).toBe('Konstellation Sachsen-Anhalt Netz Stand 2020-11-19.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(1500);

    const statements = await saved(page, 'Aussagen als CSV');
    expect(statements.name).toBe('Konstellation Sachsen-Anhalt Aussagen Stand 2020-11-19.csv');
    expect(statements.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows: Record<string, string>[] = parse(statements.content, { bom: true, delimiter: ';', columns: true });
    expect(new Set(rows.map(({ Satz }) => Satz)).size).toBe(listed.length);
    expect(rows.every(({ Beteiligte, Quelle, Fundstelle }) => Boolean(Beteiligte) && Boolean(Quelle) && Boolean(Fundstelle))).toBe(true);

    const data = JSON.parse((await saved(page, 'Alles als JSON')).content.toString()) as { readonly statements: readonly { readonly id: string }[]; readonly validAt: string };
    expect([data.validAt, data.statements.map(({ id }) => id).sort()]).toEqual(['2020-11-19', listed]);
    expect(complaints).toEqual([]);
  });
});
