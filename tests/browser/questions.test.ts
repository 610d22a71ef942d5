import type { Page } from 'playwright-core';
import { answerInstead, changed } from './answers.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { addressOf, stands, status } from './viewer.js';
import { walk } from './walk.js';

const room = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name, exact: true }).click();
const choose = (page: Page, label: string, option: string): Promise<readonly string[]> => page.getByLabel(label, { exact: true }).selectOption({ label: option });
const sentence = (page: Page): Promise<string> => page.locator('.sentence').first().innerText();
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);

describeWithChromium('a new user asks', () => {
  const house = useHouse();

  test('what is documented for Baden-Württemberg and not for Bremen, and on what evidence', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => room(page, 'Vergleich'));
    await step(() => choose(page, 'Erstes Land', 'Baden-Württemberg'));
    await step(() => choose(page, 'Vergleichen mit', 'Bremen'));
    expect(await addressOf(page)).toBe('#/vergleich?laender=BW,HB');
    expect(await sentence(page)).toBe('Für Baden-Württemberg ist in 9 Punkten etwas dokumentiert, was für Bremen nicht dokumentiert ist; umgekehrt in keinem; für beide dokumentiert sind 8 Punkte.');
    const item = page.getByRole('region', { name: /^Für Baden-Württemberg dokumentiert, für Bremen nicht dokumentiert/ }).getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^IQ Landesnetzwerk oder Landeskoordination – Regional.?direktion$/ }) });
    expect(await item.innerText()).toContain('Bremen: nicht dokumentiert (Land nicht genannt)');
    await step(() => item.getByText('Worauf das beruht: Baden-Württemberg').click());
    await step(() => item.getByText('Beleg', { exact: true }).first().click());
    expect(await item.innerText()).toMatch(/gemeinsame Planung[\s\S]*Dokumentation der Thementage im HSP4[\s\S]*Zeile \d+/);
    expect(await page.locator('main').innerText()).toContain('Nicht dokumentiert heißt nicht, dass es etwas nicht gibt.');
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('how Länder share data between the employer service and IQ', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => room(page, 'Überblick'));
    await step(() => choose(page, 'Form', 'Wie werden Daten geteilt?'));
    expect(await sentence(page)).toBe('Datenaustausch oder gemeinsame Einwilligungserklärung ist dokumentiert in Bayern, Rheinland-Pfalz und Sachsen-Anhalt.');
    await step(() => choose(page, 'Zwischen wem?', 'IQ Landesnetzwerk, Landeskoordination oder Teilprojekt – Arbeitgeber-Service'));
    expect(await sentence(page)).toBe('Datenaustausch oder gemeinsame Einwilligungserklärung zwischen diesen Stellen ist in keinem Land dokumentiert:'
      + ' IQ Landesnetzwerk, Landeskoordination oder Teilprojekt – Arbeitgeber-Service. Das heißt nicht, dass es das nicht gibt.');
    const nearest = await page.locator('.forms .grounds').first().innerText();
    expect(nearest).toMatch(/In Bayern tauschen das IQ Landesnetzwerk .* und die Zentrale Auslands- und Fachvermittlung .* Daten aus/);
    expect(nearest).toMatch(/In Rheinland-Pfalz tauschen das IQ Netzwerk Rheinland-Pfalz und die Zentrale Auslands- und Fachvermittlung .* Daten aus/);
    expect(nearest).toMatch(/In Sachsen-Anhalt verwenden .* eine gemeinsame Einwilligungserklärung/);
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('what breaks if the visa offices stop', async () => {
    const { page } = await house.open('#/');
    const { step, steps } = walk(page);
    await step(() => room(page, 'Verweisweg'));
    await step(() => page.getByRole('link', { name: 'Was wäre, wenn eine Stelle ausfällt?' }).click());
    await step(() => choose(page, 'Land', 'Bayern'));
    await step(() => choose(page, 'Alle Stellen dieser Art fallen aus', 'Visastelle'));
    expect(await sentence(page)).toMatch(/^Am 19\. November 2020 wäre in Bayern nach dokumentiertem Stand für die Aufgabe „Entscheidung über das Visum“ niemand mehr als zuständig dokumentiert;.*\(angenommen: Ausfall von den Visastellen\)\.$/);
    expect(await addressOf(page)).toBe('#/was-waere-wenn?land=BY&ausfall-art=visa-office');
    const table = page.getByRole('table', { name: 'Was sich ändern würde' });
    expect(await table.innerText()).toMatch(/niemand mehr zuständig\s+Entscheidung über das Visum/);
    expect(await sentence(page)).toContain('; zwei Verweiswege wären unterbrochen;');
    expect(await table.innerText()).toMatch(/Verweisweg unterbrochen\s+Entscheidung über das Visum\s+Auswärtiges Amt → Visastellen der deutschen Auslandsvertretungen: Ein anderer Weg zu dieser Aufgabe ist von dort aus nicht dokumentiert\./);
    expect(steps()).toBeLessThanOrEqual(5);
  });

  test('who handles the accelerated procedure in Bayern, on which way, and for all tasks and Länder at once', async () => {
    const { page } = await house.open('#/zustaendigkeiten?ort=09&aufgabe=task:accel-procedure');
    expect(await sentence(page)).toContain('die Ausländerbehörden in Bayern zuständig');
    expect(await page.locator('.finder-route').innerText()).toContain('er käme zustande durch Weiterleitung von den HSP4-Teilprojekten an die Ausländerbehörden in Bayern');
    await page.getByRole('link', { name: 'Alle Schritte des Weges ansehen' }).click();
    await stands(page);
    expect(await page.locator('.result').innerText()).toMatch(/Weiterleitung von HSP4-Teilprojekte an Ausländerbehörden in Bayern/);
    await page.getByRole('link', { name: 'Wer ist zuständig?' }).click();
    await stands(page);
    await page.getByRole('link', { name: 'Alle Aufgaben' }).click();
    await stands(page);
    expect(await page.getByRole('grid').getByRole('link').count()).toBe(24 * 17);
  });
});

describeWithChromium('a comparison', () => {
  const house = useHouse();

  test('of one Land at two days tells what there was not before, and by what that is known', async () => {
    const { page } = await house.open('#/vergleich?laender=BY&muster=pattern:beschleunigtes-fachkraefteverfahren');
    await choose(page, 'Vergleichen mit', 'demselben Land an einem anderen Tag');
    await stands(page);
    expect(await addressOf(page)).toBe('#/vergleich?muster=pattern:beschleunigtes-fachkraefteverfahren&laender=BY&gegen=2021-01-01');
    expect(await sentence(page)).toMatch(/; in einem Punkt gibt es auf der einen Seite belegt nicht, was auf der anderen dokumentiert ist\.$/);
    expect(await status(page)).toMatch(/^Verglichen: \d+ Punkte? nur auf einer Seite dokumentiert, \d+ auf beiden\.$/);
    const only = page.getByRole('region', { name: /^Nur Bayern am 1\. Januar 2021: in Bayern am 19\. November 2020 gibt es das belegt nicht/ });
    expect(await only.innerText()).toMatch(/Bayern am 19\. November 2020: noch nicht eingerichtet[\s\S]*Zentrale Stelle für die Einwanderung von Fachkräften/);
    await page.getByLabel('Anderer Tag').fill('2020-11-20');
    await page.waitForFunction(() => location.hash.includes('gegen=2020-11-20'));
    await stands(page);
    expect(await only.count()).toBe(0);
  });

  test('tells who is alike in what is known, in the fixed order of the Länder, and goes on from there', async () => {
    const { page } = await house.open('#/vergleich?laender=BY');
    const lands = await page.locator('.similar__lands a').allInnerTexts();
    expect([lands.length, [...lands].sort((a, b) => a.localeCompare(b, 'de'))]).toEqual([15, lands]);
    expect(await page.locator('.similar__lands').innerText()).toMatch(/Hamburg 11 von 11 bekannten Punkten gleich/);
    await page.locator('.similar__lands').getByRole('link', { name: 'Hamburg' }).click();
    await stands(page);
    expect(await addressOf(page)).toBe('#/vergleich?laender=BY,HH');
  });
});

describeWithChromium('the overview', () => {
  const house = useHouse();

  test('is one stop for the tab key; arrows reach a cell, Enter chooses it, closing returns to it', async () => {
    const { page } = await house.open('#/ueberblick');
    const grid = page.getByRole('grid', { name: 'Zusammenarbeit im Land' });
    expect([await grid.locator('a[tabindex="0"]').count(), await grid.getByRole('row').count()]).toEqual([1, 17]);
    await grid.locator('a[tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Control+Home', 'ArrowDown']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('Bayern');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Bayern: IQ Teilprojekt im Handlungsschwerpunkt 4 – Arbeitgeber-Service: dokumentiert');
    await page.keyboard.press('Enter');
    await stands(page);
    await page.waitForFunction(() => document.activeElement?.id === 'chosen-title');
    expect([await focused(page), await addressOf(page)]).toEqual(['Bayern: IQ Teilprojekt im Handlungsschwerpunkt 4 – Arbeitgeber-Service', '#/ueberblick?feld=BY/hsp4~employer-service']);
    const chosen = page.locator('.chosen-cell');
    expect(await chosen.locator('.sentence').innerText()).toMatch(/^Am 19\. November 2020 ist in Bayern eine Zusammenarbeit .* dokumentiert \(Form: gemeinsames Angebot/);
    expect(await chosen.innerText()).toMatch(/Für das ganze Land dokumentiert[\s\S]*Vorgegeben[\s\S]*Worauf das beruht/);
    await chosen.getByRole('button', { name: 'Auswahl schließen' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'BY/hsp4~employer-service');
    expect(await addressOf(page)).toBe('#/ueberblick');
  });

  test('prepares what somebody who knows more writes: Land, question, date, what is on record, and asks for source and day', async () => {
    const { page } = await house.open('#/ueberblick?feld=HB/hsp4~employer-service');
    await page.getByText('Sie wissen mehr?').click();
    const letter = await page.getByLabel('Vorbereiteter Text').inputValue();
    for (const part of ['Angabe zu Bremen: IQ Teilprojekt im Handlungsschwerpunkt 4 – Arbeitgeber-Service', 'Land: Bremen', 'Arbeiten in Bremen diese Stellen zusammen', 'Stand: 19. November 2020', 'nicht dokumentiert', 'feld=HB/hsp4~employer-service', 'Quelle (', 'Gilt für den Tag', 'keine Namen']) {
      expect(letter).toContain(part);
    }
    const mail = new URL((await page.getByRole('link', { name: 'Als E-Mail öffnen' }).getAttribute('href')) ?? '');
    expect([mail.protocol, mail.searchParams.get('body')?.replaceAll('\r', '')]).toEqual(['mailto:', letter.slice(letter.indexOf('\n\n') + 2)]);
    await page.getByRole('button', { name: 'Text kopieren' }).click();
    await page.waitForFunction(() => /Zwischenablage|markiert/.test(document.querySelector('.status-line')?.textContent ?? ''));
  });

  test.each([1280, 320])('says the same as matrix, as list and as table, at %i pixels', async (width) => {
    const { page } = await house.open('#/ueberblick', { viewport: { width, height: 900 } });
    const cells = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => [cell.dataset['cell'] ?? '', cell.classList[1] ?? '']));
    expect(new Set(cells.map(([cell]) => cell)).size).toBe(16 * 23);
    await page.getByRole('link', { name: 'Tabelle' }).click();
    await page.locator('.fields-table').waitFor();
    const columns = await page.evaluate(() => [...document.querySelectorAll('.fields-table tbody tr')].flatMap((row) => [...row.querySelectorAll('td')].flatMap((column, index) =>
      [...column.querySelectorAll('a')].map((link) => [decodeURIComponent(/feld=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''), index]))));
    const expected = new Map(cells.map(([cell, look]) => [cell, look === 'field--present' || look === 'field--part' ? 1 : look === 'field--absent' ? 2 : 3]));
    expect(new Map(columns as [string, number][])).toEqual(expected);
  });

  test('tells who holds a task instead, and never that something unknown does not exist', async () => {
    const held = (text: string): string => text.replace(
      /"verdict":"UNKNOWN","absenceReason":null,"unknownReason":"\w+","extent":null,"cooperationKinds":\[\],"facts":\[[^\]]*\]/,
      '"verdict":"ABSENT_CONFIRMED","absenceReason":"TASK_HELD_BY_OTHER","unknownReason":null,"extent":null,"cooperationKinds":[],"facts":[{"heldBy":{"name":"Landesamt"}}]',
    );
    const { page } = await house.open('#/ueberblick', { before: answerInstead('Overview', (route) => changed(route, held)) });
    expect(await page.locator('.field--absent').allInnerTexts()).toEqual([expect.stringContaining('liegt bei: Landesamt')]);
    expect((await page.locator('.field--unknown, .field--unclear').allInnerTexts()).filter((text) => !/nicht\s+doku.?mentiert|unklar$/.test(text))).toEqual([]);
  });
});

describeWithChromium('what is supposed', () => {
  const house = useHouse();

  test('is added and taken back, stands in the address, and is loaded again from it', async () => {
    const { page } = await house.open('#/was-waere-wenn?land=BY');
    const before = await sentence(page);
    await choose(page, 'Von', 'HSP4-Teilprojekte in Bayern');
    await choose(page, 'Mit', 'HSP4-Teilprojekte in Bayern');
    await page.getByRole('button', { name: 'Annehmen' }).click();
    expect(await status(page)).toBe('Wählen Sie zwei verschiedene Stellen.');
    await choose(page, 'Mit', 'Ausländerbehörden in Bayern');
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await stands(page);
    expect(await addressOf(page)).toBe('#/was-waere-wenn?land=BY&neu=referral/actor:hsp4-by/actor:abh-by');
    const then = await sentence(page);
    expect(then).toMatch(/nach dokumentiertem Stand eine Zusammenarbeit zwischen dem IQ Teilprojekt \(HSP4\) und der Ausländerbehörde .* dann auch dokumentiert; .*\(angenommen: eine vorgeschlagene Kooperation\)\.$/);
    await page.reload();
    await stands(page);
    expect(await sentence(page)).toBe(then);
    await page.getByRole('button', { name: /^Zurücknehmen: Neu: Weiterleitung/ }).click();
    await stands(page);
    expect(await sentence(page)).toBe(before);
  });

  test.each([
    ['ausfall=actor:gibt-es-nicht', 'Eine der Stellen, die ausfallen sollen, ist im Netz dieses Landes an diesem Tag nicht verzeichnet.'],
    ['neu=referral/actor:hsp4-by/actor:gibt-es-nicht', 'In einer angenommenen Zusammenarbeit ist eine Stelle genannt, die nicht verzeichnet ist'],
  ])('and does not fit is said in plain words: %s', async (assumption, words) => {
    const { page } = await house.open(`#/was-waere-wenn?land=BY&${assumption}`);
    expect(await page.getByRole('alert').innerText()).toContain(words);
    await page.getByRole('button', { name: 'Alles zurücknehmen' }).click();
    await stands(page);
    expect([await page.getByRole('alert').count(), await page.locator('.sentence').count()]).toEqual([0, 1]);
  });
});

describeWithChromium('a way', () => {
  const house = useHouse();

  test('begins at a place or a body that is typed, and tells its steps with channel, time and evidence', async () => {
    const { page } = await house.open('#/weg?aufgabe=task:matching');
    await page.getByRole('combobox', { name: /^Von wo aus/ }).fill('IQ Netzwerk Sachsen-Anhalt');
    await page.getByRole('option', { name: /^IQ Netzwerk Sachsen-Anhalt/ }).first().click();
    await stands(page);
    expect(await addressOf(page)).toContain('von=actor:lnw-st');
    const hop = page.locator('.hop').first();
    expect(await hop.innerText()).toMatch(/^Von IQ Netzwerk Sachsen-Anhalt an Arbeitgeber-Services in Sachsen-Anhalt\s+Weiterleitung[\s\S]*Frist für die Antwort\s+2 Tage/);
    await hop.getByText(/Beleg/).first().click();
    expect(await hop.locator('.proof').first().innerText()).toContain('Dokumentation der Thementage');
  });
});

describeWithChromium('a practice', () => {
  const house = useHouse();

  test('tells what it answers, where it is found, and for all sixteen Länder what of it is there and whom to ask', async () => {
    const { page } = await house.open('#/praxis?land=RP');
    await page.getByRole('link', { name: 'Eine gemeinsam genutzte Software ermöglicht den Datenaustausch zwischen IQ und ZAV' }).click();
    await stands(page);
    expect(await sentence(page)).toMatch(/^In Bayern und Rheinland-Pfalz wird die Praxis .* berichtet/);
    const rows = await page.getByRole('table', { name: 'Was davon in jedem Land dokumentiert ist' }).locator('tbody').getByRole('row').allInnerTexts();
    expect(rows).toHaveLength(16);
    expect(rows.filter((text) => text.includes('3 von 3 Teilen')).map((text) => /^[\p{L}-]+/u.exec(text)?.[0])).toEqual(['Bayern', 'Rheinland-Pfalz']);
    expect(rows.every((text) => text.includes('Zentrale Auslands- und Fachvermittlung'))).toBe(true);
  });
});
