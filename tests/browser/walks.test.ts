import type { Page } from 'playwright-core';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { listedStatements } from './picture.js';
import { addressOf, stands, status } from './viewer.js';
import { walk } from './walk.js';

const link = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click();
const sentence = (page: Page): Promise<string> => page.locator('.sentence').innerText();

async function choosePlace(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Land oder Ort' }).fill(typed);
  await page.getByRole('option', { name: option }).click();
}

describeWithChromium('a new user', () => {
  const house = useHouse();

  test('learns who handles the accelerated procedure in Bayern, and that one may choose from 1 December 2020 on', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => link(page, 'Zuständigkeiten'));
    await step(() => choosePlace(page, 'Bay', /^Bayern/));
    await step(() => page.getByLabel('Aufgabe').selectOption({ label: 'Beschleunigtes Fachkräfteverfahren' }));
    expect(await sentence(page)).toMatch(/^Am 19\. November 2020 sind in Bayern .*„Beschleunigtes Fachkräfteverfahren“ die Ausländerbehörden in Bayern zuständig/);
    expect(await sentence(page)).not.toContain('Zentrale Stelle');
    await step(() => page.getByRole('button', { name: 'Stand ändern' }).click());
    await step(async () => {
      await page.getByLabel('Stand (was galt an diesem Tag?)').fill('2020-12-01');
      await page.keyboard.press('Enter');
      await page.getByText('Am 1. Dezember 2020', { exact: false }).first().waitFor();
    });
    expect(await sentence(page)).toContain('nach Wahl des Antragstellers die Ausländerbehörden in Bayern oder die Zentrale Stelle für die Einwanderung von Fachkräften zuständig');
    expect(await page.locator('.responsible').count()).toBeGreaterThan(1);
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('finds whom a company in Rostock can turn to, and is told that this is said in general', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => link(page, 'Zuständigkeiten'));
    await step(() => choosePlace(page, 'Rostock', /^Rostock Kreisfreie Stadt/));
    await step(() => page.getByLabel('Aufgabe').selectOption({ label: 'Unternehmen zur Fachkräfteeinwanderung beraten' }));
    await step(() => page.getByLabel('Für wen?').selectOption({ label: 'Unternehmen' }));
    expect(await sentence(page)).toMatch(/in der kreisfreien Stadt Rostock .* die HSP4-Teilprojekte .* zuständig/);
    expect(await page.locator('.result').innerText()).toContain('Für diesen Ort nennt die Quelle nichts Eigenes.');
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('reads what is documented for a Land with whom, and where it is written', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => page.getByRole('link', { name: /Brandenburg/ }).first().click());
    await step(() => link(page, 'Netz'));
    await step(() => page.getByText('Was für dieses Land dokumentiert ist').click());
    expect(await page.locator('.summary').innerText()).toMatch(/Mit der Arbeitsverwaltung .*laufende Kooperationen in Brandenburg dokumentiert: das IQ Netzwerk Brandenburg und die Zentrale Auslands- und Fachvermittlung/);
    const table = page.getByRole('table', { name: /Aussagen/ });
    await step(() => table.getByRole('button', { name: /IQ Netzwerk Brandenburg – Zentrale Auslands/ }).click());
    expect(await page.locator('.choice').innerText()).toMatch(/In Brandenburg [^]*Belege[^]*Quelle öffnen|In Brandenburg [^]*Belege[^]*Zeile/);
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('learns how Länder share data', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => page.getByRole('combobox', { name: 'Alles durchsuchen' }).fill('Datenaustausch'));
    await step(() => page.getByRole('option', { name: /Software/ }).click());
    expect(await sentence(page)).toMatch(/In Bayern und (in )?Rheinland-Pfalz .*Eine gemeinsam genutzte Software ermöglicht den Datenaustausch zwischen IQ und ZAV/);
    expect(await page.locator('main').innerText()).toContain('Dokumentation der Thementage');
    expect(steps()).toBeLessThanOrEqual(5);
  });
});

describeWithChromium('the search', () => {
  const house = useHouse();
  const field = (page: Page) => page.getByRole('combobox', { name: 'Alles durchsuchen' });

  test('tells both meanings of ZAB', async () => {
    const { page } = await house.open('#/');
    await field(page).fill('ZAB');
    const options = page.getByRole('listbox', { name: 'Treffer' }).getByRole('option');
    await options.first().waitFor();
    const texts = await options.allInnerTexts();
    expect(texts.some((text) => text.startsWith('Zentralstelle für ausländisches Bildungswesen'))).toBe(true);
    expect(texts.some((text) => /^Zentrale Ausländerbehörde/.test(text))).toBe(true);
  });

  test('knows of Rostock the city and the Landkreis, each with its Land, and each once', async () => {
    const { page } = await house.open('#/');
    await field(page).fill('Rostock');
    const options = page.getByRole('group', { name: 'Länder und Orte' }).getByRole('option', { name: /^Rostock / });
    await options.first().waitFor();
    expect((await options.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Rostock Kreisfreie Stadt, Mecklenburg-Vorpommern', 'Rostock Landkreis, Mecklenburg-Vorpommern']);
  });

  test('tells places of one name apart by their Kreis', async () => {
    const { page } = await house.open('#/');
    await field(page).fill('Neuenkirchen');
    const options = page.getByRole('group', { name: 'Länder und Orte' }).getByRole('option', { name: /^Neuenkirchen / });
    await options.nth(3).waitFor();
    const texts = await options.allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => /Kreis|Region/i.test(text))).toBe(true);
  });

  test('works as the ARIA practices ask: the focus stays, arrows mark, Enter chooses, Escape closes and empties', async () => {
    const { page } = await house.open('#/');
    const input = field(page);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.focus();
    await page.keyboard.type('Sachsen');
    await page.getByRole('option').first().waitFor();
    expect([await input.getAttribute('aria-expanded'), await input.getAttribute('aria-autocomplete'), await input.getAttribute('aria-activedescendant')]).toEqual(['true', 'list', null]);
    expect(await status(page)).toMatch(/^\d+ Treffer$/);
    const marked = (): Promise<string | null> => page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      const option = id === null || id === undefined ? null : document.getElementById(id);
      return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null;
    });
    const options = (await page.getByRole('option').allInnerTexts()).map((text) => text.replace(/\s+/g, ''));
    await page.keyboard.press('ArrowDown');
    expect((await marked())?.replace(/\s+/g, '')).toBe(options[0]);
    await page.keyboard.press('ArrowUp');
    expect((await marked())?.replace(/\s+/g, '')).toBe(options.at(-1));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    expect([await input.getAttribute('aria-expanded'), await input.inputValue()]).toEqual(['false', 'Sachsen']);
    await page.keyboard.press('Escape');
    expect(await input.inputValue()).toBe('');
    await page.keyboard.type('Sachsen-Anhalt');
    await page.getByRole('option', { name: /^Sachsen-Anhalt/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await stands(page);
    expect(await addressOf(page)).toBe('#/land/ST/befunde');
  });

  test('says when there is nothing, and closes when the focus leaves', async () => {
    const { page } = await house.open('#/');
    await field(page).fill('Zwqxy');
    await page.getByText('Zu „Zwqxy“ ist nichts verzeichnet.').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('finds umlauts however they are typed, and parts of words', async () => {
    const { page } = await house.open('#/');
    for (const typed of ['Auslaenderbehoerden in Bayern', 'ausländerbehörden in bayern', 'behörden in Bayern']) {
      await field(page).fill(typed);
      await page.getByRole('option', { name: /^Ausländerbehörden in Bayern/ }).first().waitFor();
    }
  });
});

describeWithChromium('what is transferred', () => {
  const house = useHouse();

  test('for the first screen is less than 250 kB, and the renderer comes only with a network', async () => {
    const sizes: Promise<number>[] = [];
    const paths: string[] = [];
    const { page } = await house.open('#/', {
      before: (before) => Promise.resolve(void before.on('requestfinished', (request) => {
        paths.push(new URL(request.url()).pathname);
        sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
      })),
    });
    const weigh = async (): Promise<number> => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const first = await weigh();
    expect(first).toBeGreaterThan(20_000);
    expect(first).toBeLessThan(250_000);
    expect(paths.filter((path) => path.includes('canvas'))).toEqual([]);
    // What has come is told a little later than it is used.
    const renderer = page.waitForEvent('requestfinished', (request) => request.url().includes('canvas'));
    await page.getByRole('link', { name: /Sachsen-Anhalt/ }).first().click();
    await link(page, 'Netz');
    await Promise.all([stands(page), renderer]);
    expect(paths.filter((path) => path.includes('canvas'))).toHaveLength(1);
  });
});

describeWithChromium('on paper', () => {
  const house = useHouse();

  test('a Land says what it says on the screen: the same statements as lines, its legend, its evidence, its date', async () => {
    const { page } = await house.open('#/land/BB/netz');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.picture__paper svg').waitFor();
    const drawn = await page.evaluate(() => [...document.querySelectorAll<SVGElement>('.picture__paper [data-statement]')].map((line) => line.dataset['statement']));
    const listed = await listedStatements(page);
    expect([...new Set(drawn)].sort()).toEqual(listed);
    expect(await page.locator('.picture__paper').isVisible()).toBe(true);
    for (const gone of ['.navigation', '.global-search', '.picture__frame', '.picture-tools', '.status-line']) expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false]);
    const text = await page.locator('body').innerText();
    for (const said of ['Stand: 19. November 2020', 'Datenstand: Fassung', 'für dieses Land belegt', 'Als IQ Landesnetzwerk ist', '#/land/BB/netz', '© GeoBasis-DE / BKG 2016 (VG250)']) expect(text).toContain(said);
  });

  test('a Land has its picture, which the screen does without, before the printer looks', async () => {
    const { page } = await house.open('#/land/BB/netz');
    expect(await page.locator('.picture__paper svg').count()).toBe(0);
    await page.evaluate(() => addEventListener('beforeprint', () => Object.assign(globalThis, { printed: document.querySelectorAll('.picture__paper [data-actor]').length })));
    const stops = await page.locator('.stop').count();
    await page.pdf();
    expect(await page.evaluate(() => (globalThis as unknown as { readonly printed: number }).printed)).toBe(stops);
  });

  test.each([['#/', 1], ['#/land/BB/netz', 6], ['#/land/BY/matrix', 2]])('%s is a tagged PDF of at most %i pages', async (address, most) => {
    const { page } = await house.open(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(most);
  });
});
