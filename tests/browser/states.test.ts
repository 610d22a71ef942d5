import type { Page } from 'playwright-core';
import { answerInstead, changed } from './answers.js';
import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { drawnStops } from './picture.js';
import { addressOf, heard, overflow, stands, status } from './viewer.js';

const LAND = '#/land/ST/netz';
const main = (page: Page): Promise<string> => page.locator('main').innerText();
const focusIsSomewhere = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body && document.activeElement?.isConnected === true);

describeWithChromium('while an answer', () => {
  const house = useHouse();

  test('is awaited, a skeleton comes after 300 ms, an offer to stop after 8 s, and stopping can be taken back', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await house.open(LAND, {
      settled: false,
      before: async (before) => {
        await before.clock.install({ time: 0 });
        await before.clock.pauseAt(1000);
        await answerInstead('LandNet', async (route) => {
          await held;
          await route.continue().catch(() => undefined);
        }, 1)(before);
      },
    });
    await page.locator('main [aria-busy="true"]').waitFor({ state: 'attached' });
    await page.clock.runFor(250);
    expect(await page.locator('.skeleton').count()).toBe(0);
    await page.clock.runFor(100);
    expect([await page.locator('.skeleton').count(), await status(page)]).toEqual([1, 'Die Angaben werden geladen.']);
    await page.clock.runFor(8000);
    await page.clock.resume();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Laden abbrechen' }).click();
    expect(await main(page)).toContain('Das Laden wurde abgebrochen.');
    expect(await focusIsSomewhere(page)).toBe(true);
    release();
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.locator('.stop').first().waitFor({ state: 'attached' });
    await stands(page);
    expect([await status(page), await focusIsSomewhere(page)]).toEqual(['', true]);
  });

  test('comes soon, nothing is said of waiting', async () => {
    const { page } = await house.open(LAND);
    expect(await status(page)).toBe('');
  });
});

describeWithChromium('when something goes wrong', () => {
  const house = useHouse();

  test('in the service, its number is told, and trying again helps', async () => {
    const error = { message: 'internal error 7f3a; the log has a line with this id', extensions: { code: 'INTERNAL_SERVER_ERROR', id: '7f3a' } };
    const { page } = await house.open(LAND, { before: answerInstead('LandNet', (route) => route.fulfill({ json: { errors: [error] } }), 1) });
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain('Fehlernummer: 7f3a');
    expect(await alert.innerText()).not.toContain('internal error');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.locator('.stop').first().waitFor({ state: 'attached' });
    expect([await alert.count(), await focusIsSomewhere(page)]).toEqual([0, true]);
  });

  test.each([
    ['the service is away', 'Der Dienst ist nicht erreichbar.', answerInstead('Germany', (route) => route.abort())],
    ['the store is away', 'Der Datenspeicher antwortet zurzeit nicht.', answerInstead('Germany', (route) => route.fulfill({ status: 503, body: 'away' }))],
    ['something else answers', 'Die Antwort des Dienstes ist nicht lesbar.', answerInstead('Germany', (route) => route.fulfill({ body: '<html></html>' }))],
    ['the question is too large', 'Bitte grenzen Sie sie ein.', answerInstead('Germany', (route) => route.fulfill({ json: { errors: [{ message: 'x', extensions: { code: 'LIMIT_EXCEEDED' } }] } }))],
  ])('because %s, it is said in plain words', async (_what, words, before) => {
    const { page } = await house.open('#/', { before });
    expect(await page.getByRole('alert').innerText()).toContain(words);
  });

  test('because of the address, nobody is told to ask the same again', async () => {
    const { page } = await house.open('#/befunde?muster=pattern:gibt-es-nicht');
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain('Das Gesuchte ist hier nicht verzeichnet.');
    expect(await alert.getByRole('button').count()).toBe(0);
  });

  test('with the canvas, the picture is drawn as lines and everything can still be reached', async () => {
    const { page } = await house.open(LAND, {
      settled: false,
      before: async (before) => {
        await before.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
      },
    });
    await page.locator('.picture__frame svg.paper-picture').waitFor();
    expect(await main(page)).toContain('Die Tabellen enthalten alle Angaben.');
    expect(await page.locator('.picture__frame [data-actor]').count()).toBe(await page.locator('.stop').count());
    expect(await violations(page)).toEqual([]);
    await page.locator('.stop[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    expect(await addressOf(page)).toContain('stelle=');
  });
});

describeWithChromium('what people must know', () => {
  const house = useHouse();

  test.each(['#/', LAND, '#/land/ST/matrix', '#/zustaendigkeiten', '#/themen', '#/quellen', '#/hilfe', '#/nirgends'])('stands on %s: date, state of the data, origin of the places', async (address) => {
    const { page } = await house.visit(address);
    const text = await page.locator('body').innerText();
    expect(text).toContain('Stand: 19. November 2020');
    expect(text).toMatch(/Datenstand: Fassung \d+ vom \d+\. \p{L}+ \d{4}/u);
    expect(text).toContain('© GeoBasis-DE / BKG 2016 (VG250)');
    expect(text).not.toContain('Übungsdaten');
  });

  test('is said of synthetic data on every screen', async () => {
    const { page } = await house.open('#/hilfe', {
      before: answerInstead('Frame', (route) => changed(route, (text) => text.replace('"synthetic":false', '"synthetic":true'))),
    });
    await page.getByText('Übungsdaten – nicht echt').waitFor();
  });

  test('is said when a network is shown in part', async () => {
    const { page } = await house.open(LAND, {
      before: answerInstead('LandNet', (route) => changed(route, (text) => text.replace('"omittedActors":0', '"omittedActors":12'))),
    });
    expect(await main(page)).toContain('12 Stellen mit wenigen Verbindungen sind nicht dargestellt.');
  });
});

describeWithChromium('the address', () => {
  const house = useHouse();

  test('holds the whole view: loaded again, and in another window, it shows the same', async () => {
    const { page } = await house.open(LAND);
    const [first] = await drawnStops(page);
    await page.locator(`[id="stop-${first!.id}"]`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Zeichenerklärung' }).or(page.locator('.legend summary')).first().click();
    await page.getByLabel('allgemein, Land nicht genannt').check();
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await page.waitForFunction(() => location.hash.includes('ausschnitt='));
    const [address, shown] = [await addressOf(page), await main(page)];
    await page.reload();
    await stands(page);
    const other = await house.open(address);
    for (const window of [page, other.page]) {
      await window.locator('.choice .profile').waitFor();
      if (await window.getByLabel('allgemein, Land nicht genannt').isHidden()) await window.locator('.legend summary').click();
      expect(await addressOf(window)).toBe(address);
      expect(await main(window)).toBe(shown);
      await window.waitForFunction(() => document.querySelector<HTMLElement>('.stops')?.style.transform.includes('scale(1.25)'));
    }
  });

  test('is followed back and forward', async () => {
    const { page } = await house.open('#/');
    /** The screen before stands too: what comes is known by its title. */
    const comes = async (title: string): Promise<void> => {
      await page.waitForFunction((wanted) => document.title === `${wanted} – Konstellation`, title);
      await stands(page);
    };
    await page.getByRole('link', { name: /Sachsen-Anhalt/ }).first().click();
    await comes('Sachsen-Anhalt: Befunde');
    await page.getByRole('link', { name: 'Matrix' }).click();
    await comes('Sachsen-Anhalt: Matrix');
    await page.getByRole('link', { name: 'Themen', exact: true }).click();
    await comes('Themen');
    await page.goBack();
    await comes('Sachsen-Anhalt: Matrix');
    await page.goBack();
    await comes('Sachsen-Anhalt: Befunde');
    await page.goForward();
    await comes('Sachsen-Anhalt: Matrix');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  });

  test('keeps the date and the language from room to room, and what it cannot read', async () => {
    const { page } = await house.open('#/?stand=2021-03-01&sprache=en&fremd=1');
    expect(await addressOf(page)).toBe('#/?stand=2021-03-01&sprache=en&fremd=1');
    await page.getByRole('link', { name: 'Topics', exact: true }).click();
    expect(await addressOf(page)).toBe('#/themen?stand=2021-03-01&sprache=en');
    expect(await page.locator('.moment-bar').innerText()).toContain('As of 1 March 2021');
  });
});

describeWithChromium('the focus', () => {
  const house = useHouse();

  test('is never lost, whatever removes itself', async () => {
    const { page } = await house.open('#/land/ST/netz?aussage=absence:central-immigration-authority-st');
    const click = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name }).last().click();
      expect([String(name), await focusIsSomewhere(page)]).toEqual([String(name), true]);
    };
    await click('Auswahl aufheben');
    await click('Einblenden');
    await click('Filter zurücksetzen');
    await click('Alles zeigen');
    await click('Stand ändern');
    await click('Übernehmen');
    await page.locator('.net-tables').getByRole('button', { name: 'IQ Netzwerk Sachsen-Anhalt', exact: true }).click();
    await page.locator('.choice .profile').waitFor();
    expect(await focusIsSomewhere(page)).toBe(true);
    await page.getByLabel('Land wechseln').selectOption('BB');
    await stands(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Brandenburg');
  });

  test('goes to the heading of a room, also when the heading comes later', async () => {
    const { page } = await house.open('#/themen');
    await page.getByRole('link', { name: 'Quellen', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quellen');
    await page.evaluate(() => {
      location.hash = '#/stelle/actor:zsba';
    });
    await page.waitForFunction(() => document.activeElement?.localName === 'h1' && document.activeElement.textContent.replaceAll('\u00ad', '') === 'Zentrale Servicestelle Berufsanerkennung');
  });
});

describeWithChromium('the status line', () => {
  const house = useHouse();

  test('is polite, is the only one, and says each thing once', async () => {
    const { page } = await house.open(LAND);
    expect(await page.locator('[role="status"], [aria-live]').count()).toBe(1);
    expect(await page.locator('.status-line').getAttribute('aria-live')).toBe('polite');
    const said = await heard(page);
    await page.getByLabel('Arbeitsverwaltung').uncheck();
    await page.getByLabel('Arbeitsverwaltung').check();
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await page.getByRole('link', { name: 'Hilfe', exact: true }).first().click();
    await page.locator('h1', { hasText: 'Hilfe' }).waitFor();
    expect(await said()).toEqual(['Arbeitsverwaltung ausgeblendet.', 'Arbeitsverwaltung eingeblendet.', 'Vergrößerung 125 Prozent.', 'Hilfe geöffnet.']);
  });
});

describeWithChromium('the legend', () => {
  const house = useHouse();

  test('is the filter: each entry takes away as many rows of the table as it counts', async () => {
    const { page } = await house.open('#/land/BB/netz?ohne=');
    const rows = (table: RegExp): Promise<number> => page.getByRole('table', { name: table }).getByRole('row').count();
    const names = await page.locator('.legend__label').allInnerTexts();
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const entry = page.locator('.legend__entry').filter({ has: page.getByText(name, { exact: true }) });
      const count = Number(await entry.locator('.legend__count').innerText());
      const table = (await entry.locator('xpath=ancestor::fieldset/legend').innerText()) === 'Stellen' ? /Stellen/ : /Aussagen/;
      const before = await rows(table);
      await entry.locator('input').uncheck();
      await stands(page);
      expect([name, before - (await rows(table))]).toEqual([name, count]);
      await entry.locator('input').check();
      await stands(page);
    }
  }, 30_000);
});

describeWithChromium('for those who see otherwise', () => {
  const house = useHouse();

  test('nothing moves when less motion is wished', async () => {
    const { page } = await house.open(LAND, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0);
    }).length);
    expect(moving).toBe(0);
  });

  test.each(['#/', LAND, '#/land/BY/matrix', '#/zustaendigkeiten?ort=09&aufgabe=task:accel-procedure', '#/themen'])('%s can be enlarged to 400 per cent', async (address) => {
    const { page } = await house.open(address, { viewport: { width: 320, height: 256 } });
    expect(await overflow(page)).toBe(0);
  });
});

describeWithChromium('the accessibility statement', () => {
  const house = useHouse();
  const told = (operator: object) => answerInstead('Operator', (route) => route.fulfill({ json: { data: { operator } } }));

  test.each([
    [{ name: 'Landesamt für Beispiele', contact: 'it@landesamt.example' }, 'Schreiben Sie an diese Stelle: Landesamt für Beispiele, it@landesamt.example', 'mailto:it@landesamt.example?subject=Barriere%20in%20Konstellation'],
    [{ name: null, contact: 'https://landesamt.example/kontakt' }, 'Schreiben Sie an https://landesamt.example/kontakt', 'https://landesamt.example/kontakt'],
  ])('says where barriers are reported (%j)', async (operator, words, address) => {
    const { page } = await house.open('#/barrierefreiheit', { before: told(operator) });
    expect((await main(page)).replace(/\s+/g, ' ')).toContain(words);
    expect(await page.locator('main a.kern-link').first().getAttribute('href')).toBe(address);
    expect(await violations(page)).toEqual([]);
  });

  test('says so where nobody is named, and always who mediates', async () => {
    const { page } = await house.open('#/barrierefreiheit');
    expect(await main(page)).toContain('noch kein Kontakt eingetragen');
    expect(await page.getByRole('link', { name: /Schlichtungsstelle/ }).getAttribute('href')).toBe('https://www.schlichtungsstelle-bgg.de');
  });
});
