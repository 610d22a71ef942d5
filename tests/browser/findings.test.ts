import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { answerInstead, changed } from './answers.js';
import { violations } from './axe.js';
import { describeWithChromium } from './chromium.js';
import { useHouse } from './house.js';
import { addressOf, stands, status } from './viewer.js';

const ABSENT = 'finding:missing-should:st:75f9d22b2bac3506';
const main = (page: Page): Promise<string> => page.locator('main').innerText();
const card = (page: Page, question: RegExp) => page.getByRole('link', { name: question });
const ids = (page: Page, selector: string): Promise<readonly string[]> => page.locator(selector).evaluateAll((found) => found.map(({ id }) => id));

/** The number on a question's card, once it is counted. */
async function numberOf(page: Page, question: RegExp): Promise<number> {
  const number = card(page, question).locator('.question__number').filter({ hasText: /\d/ });
  return Number.parseInt(await number.innerText(), 10);
}

describeWithChromium('a new user', () => {
  const house = useHouse();

  test('learns what there is not in Sachsen-Anhalt by decision, and what is merely not documented', async () => {
    const { page } = await house.open('#/');
    await page.getByRole('link', { name: /^ST Sachsen-Anhalt/ }).click();
    await card(page, /Was gibt es nicht\?/).click();
    await page.getByRole('heading', { name: '1 Befund', exact: true }).waitFor();
    expect(await page.locator('.finding').allInnerTexts()).toEqual([expect.stringContaining('Eine Zentrale Ausländerbehörde gibt es nicht (Entscheidung des Landes)') as string]);
    await card(page, /Was ist nicht dokumentiert\?/).click();
    await page.getByRole('heading', { name: '26 Befunde', exact: true }).waitFor();
    const undocumented = await page.locator('.finding').allInnerTexts();
    expect(undocumented).toHaveLength(26);
    for (const text of undocumented) expect(text).toMatch(/nicht dokumentiert \([^)]+\)/);
    expect(undocumented.filter((text) => /gibt es nicht|fehlt|Lücke/.test(text))).toEqual([]);
    expect(await addressOf(page)).toBe('#/land/ST/befunde?frage=nicht-dokumentiert');
  });

  test('prints the page of Thüringen for the meeting', async () => {
    const { page, complaints } = await house.open('#/');
    await page.getByRole('link', { name: /^TH Thüringen/ }).click();
    await page.getByRole('link', { name: 'Bericht zum Drucken' }).click();
    await page.getByRole('heading', { name: 'Quellen' }).waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    for (const said of [
      'Bericht Thüringen', 'Stand: 19. November 2020', 'Datenstand: Fassung', 'Ob eine Zentrale Ausländerbehörde eingerichtet ist, ist nicht dokumentiert.',
      'IQ Regionale Fachkräftenetzwerke Einwanderung Thüringen – Thüringer Agentur Für Fachkräftegewinnung', 'Keine Quelle sagt, dass es etwas nicht gibt.',
      'Parallelstruktur ungeklärt', 'Nicht dokumentiert heißt nicht, dass es das nicht gibt.', 'Muster „IQ und Bundesagentur für Arbeit im Land“', 'Antworten aus der Praxis', '#/bericht/TH',
    ]) expect(paper).toContain(said);
    for (const gone of ['.report-tools', '.navigation', '.global-search', '.status-line']) expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false]);
    expect(complaints).toEqual([]);
  });
});

describeWithChromium('the questions', () => {
  const house = useHouse();

  test('have the numbers of what they lead to, and come after the tiles', async () => {
    const asked: string[] = [];
    const { page } = await house.open('#/', {
      before: (before) => Promise.resolve(void before.on('request', (request) => asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? ''))),
    });
    const absent = await numberOf(page, /Was gibt es nicht\?/);
    const parallel = await numberOf(page, /Parallelstrukturen/);
    expect(asked.filter((name) => ['Germany', 'FindingCounts'].includes(name))).toEqual(['Germany', 'FindingCounts']);
    expect(await card(page, /Was gibt es nicht\?/).innerText()).toMatch(/4 × noch nicht eingerichtet, 1 × gibt es nicht \(Entscheidung des Landes\)/);
    expect(await card(page, /nicht dokumentiert\?/).innerText()).toContain('heißt nicht, dass es das nicht gibt');
    await card(page, /Parallelstrukturen/).click();
    await page.getByRole('heading', { name: `${parallel + 7} Befunde und Hinweise` }).waitFor();
    await page.getByLabel('Frage').selectOption({ label: 'Was gibt es nicht?' });
    await page.getByRole('heading', { name: `${absent} Befunde` }).waitFor();
    expect(await addressOf(page)).toBe('#/befunde?frage=gibt-es-nicht');
  });

  test('keep their tiles and lead on where they cannot be counted', async () => {
    const { page } = await house.open('#/', { before: answerInstead('FindingCounts', (route) => route.abort()) });
    expect(await card(page, /Was ist unklar\?/).innerText()).toContain('zurzeit nicht zählbar');
    expect(await page.locator('.tile').count()).toBe(16);
    expect(await violations(page)).toEqual([]);
    await card(page, /Was ist unklar\?/).click();
    await page.getByRole('heading', { name: '32 Befunde' }).waitFor();
  });

  test('have a tile say why there is none: not yet is not never', async () => {
    const { page } = await house.open('#/');
    const tile = (land: string): Promise<string> => page.getByRole('link', { name: new RegExp(`^${land} `) }).innerText();
    for (const land of ['BW', 'NI']) {
      expect(await tile(land)).toContain('1 × noch nicht eingerichtet');
      expect(await tile(land)).not.toContain('gibt es nicht');
    }
    expect(await tile('ST')).toContain('1 × gibt es nicht (Entscheidung des Landes)');
    await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
    expect(await page.getByRole('row', { name: /^Niedersachsen/ }).innerText()).toContain('Ausländer\u00adbehörde: noch nicht eingerichtet');
  });
});

describeWithChromium('a finding', () => {
  const house = useHouse();

  test('is shown in the network, with a way back, and has a page of its own', async () => {
    const { page, complaints } = await house.open('#/land/ST/befunde?frage=gibt-es-nicht');
    await page.getByRole('link', { name: 'Im Netz zeigen' }).click();
    await stands(page);
    expect(await page.locator('.choice').innerText()).toContain('Eine Zentrale Ausländerbehörde in Sachsen-Anhalt gibt es nicht (Entscheidung des Landes)');
    await page.getByRole('link', { name: 'Zurück zum Befund' }).click();
    await page.locator('.finding--wanted').waitFor();
    expect(await ids(page, '.finding--wanted')).toEqual([ABSENT]);
    await page.locator('.finding--wanted').getByText('Warum ist das ein Befund?').click();
    expect(await page.locator('.finding--wanted').innerText()).toContain('soll es im Land geben.');
    await page.locator('.finding--wanted').getByText('1 Angabe mit Beleg').click();
    expect(await page.locator('.finding--wanted').innerText()).toMatch(/Abschnitt 4\.2\.2\.1[^]*Quelle öffnen/);
    await page.locator('.finding--wanted').getByText('Dokumentiert in 4 anderen Ländern').click();
    expect(await page.locator('.finding--wanted').innerText()).toContain('Dokumentiert in: Brandenburg, Berlin, Nordrhein-Westfalen, Schleswig-Holstein');
    await page.locator('.finding--wanted').getByRole('link', { name: 'Befund als eigene Seite' }).click();
    await page.getByRole('heading', { name: 'Sachsen-Anhalt: Zentrale Ausländerbehörde' }).waitFor();
    expect(await page.locator('.sentence').innerText()).toContain('Eine Zentrale Ausländerbehörde gibt es nicht (Entscheidung des Landes)');
    expect(complaints).toEqual([]);
  });

  test('that is not documented is shown in the network as what it is: not documented', async () => {
    const { page } = await house.open('#/land/ST/befunde?frage=nicht-dokumentiert');
    await page.locator('[id="finding:undocumented-must:st:f3f3bbbcd78de4ea"]').getByRole('link', { name: 'Im Netz zeigen' }).click();
    await stands(page);
    expect(await page.locator('.choice').innerText()).toMatch(/IQ Teilprojekt \(HSP4\) und dem Arbeitgeber-Service nicht dokumentiert \(Land nicht genannt\)/);
    const own = page.locator('.choice').getByRole('link', { name: 'Befund als eigene Seite' });
    expect(await own.getAttribute('href')).toBe('#/befund/finding:undocumented-must:st:f3f3bbbcd78de4ea');
    const further = page.getByRole('list', { name: 'Weitere Fragen an dieses Land' }).getByRole('link');
    expect(await further.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['#/bericht/ST', '#/vergleich?laender=ST', '#/was-waere-wenn?land=ST']);
    await page.getByRole('link', { name: 'Zurück zum Befund' }).click();
    await page.locator('.finding--wanted').waitFor();
  });

  test('that somebody accepted is softened, with who, why and until when, and stays', async () => {
    const acceptance = '"acceptance":{"why":"Bewusste Entscheidung","by":"Landeskoordination","acceptedAt":"2024-05-02T10:00:00.000Z","until":"2030-01-01","applies":true}';
    const { page } = await house.open('#/land/ST/befunde?frage=gibt-es-nicht', {
      before: answerInstead('Findings', (route) => changed(route, (text) => text.replace('"acceptance":null', acceptance))),
    });
    expect(await page.locator('.finding--accepted').innerText()).toMatch(/Bekannt und gewollt: Bewusste Entscheidung \(angenommen von Landeskoordination am 2\. Mai 2024; gilt bis 1\. Januar 2030\)/);
    expect(await violations(page)).toEqual([]);
  });

  test('is the same on cards and in the table, with all of the Land on one screen', async () => {
    const { page } = await house.open('#/land/ST/befunde');
    const cards = await ids(page, '.finding');
    await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect([...await ids(page, 'tbody a[id]')].sort()).toEqual([...cards].sort());
    expect(cards).toHaveLength(36);
  });
});

describeWithChromium('the findings of all Länder', () => {
  const house = useHouse();

  test('come page after page; what is loaded stays, and the focus too', async () => {
    const { page } = await house.open('#/befunde');
    const first = await ids(page, '.finding');
    expect(first).toHaveLength(50);
    await page.getByRole('button', { name: 'Weitere Befunde zeigen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^100 von \d+ Befunden und Hinweisen/ }).waitFor();
    const both = await ids(page, '.finding');
    expect(both.slice(0, 50)).toEqual(first);
    expect(new Set(both).size).toBe(100);
    expect(await status(page)).toMatch(/^100 von \d+ Befunden geladen\./);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('are saved as a table: all of them, under a name that says what it is', async () => {
    const { page } = await house.open('#/befunde?frage=nicht-dokumentiert&verbindlichkeit=must&stand=2020-11-19');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tabelle als CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('Konstellation Deutschland Befunde Was ist nicht dokumentiert Stand 2020-11-19.csv');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file.startsWith('\uFEFFWorum es geht;Land;Einordnung;Verbindlichkeit;Befund;Bearbeitung;Muster oder Regel;Quellen;Adresse\r\n')).toBe(true);
    expect(file.trimEnd().split('\r\n')).toHaveLength(1 + 91);
    expect(file).toContain('/#/befund/finding:undocumented-must:');
    expect(await status(page)).toContain('Gespeichert: Konstellation Deutschland Befunde');
  });

  test('say so where a file cannot be put together', async () => {
    const { page } = await house.open('#/befunde?frage=gibt-es-nicht', { before: answerInstead('FindingRows', (route) => route.abort()) });
    await page.getByRole('button', { name: 'Tabelle als CSV' }).click();
    await page.locator('.status-line', { hasText: 'Die Tabelle konnte nicht gespeichert werden.' }).waitFor();
  });

  test('are narrowed by kind and by pattern; the address holds both, what is left is told, and the Land has the same fields', async () => {
    const { page } = await house.open('#/befunde');
    const told = async (count: RegExp): Promise<string> => {
      await page.getByRole('heading', { name: count }).waitFor();
      await page.locator('.status-line', { hasText: count }).waitFor();
      return addressOf(page);
    };
    await page.getByLabel('Art des Befunds').selectOption({ label: 'Gibt es nicht' });
    expect(await told(/^5 Befunde$/)).toBe('#/befunde?befundart=missing-link');
    await page.getByLabel('Muster').selectOption({ label: 'Beschleunigtes Fachkräfteverfahren (§ 81a AufenthG)' });
    expect(await addressOf(page)).toBe('#/befunde?befundart=missing-link&muster=pattern:beschleunigtes-fachkraefteverfahren');
    await page.getByLabel('Muster').selectOption({ label: 'IQ und Bundesagentur für Arbeit im Land' });
    await page.locator('.empty').waitFor();
    await page.locator('.status-line', { hasText: 'Zu dieser Auswahl gibt es keinen Befund.' }).waitFor();
    await page.getByLabel('Frage').selectOption({ label: 'Was ist nicht dokumentiert?' });
    expect(await told(/^50 von \d+ Befunden$/)).toBe('#/befunde?frage=nicht-dokumentiert&muster=pattern:iq-ba-im-land');
    await page.evaluate(() => (location.hash = '#/land/ST/befunde?befundart=parallel-structure'));
    await page.getByRole('heading', { name: /^\d Befunde$/ }).waitFor();
    expect(await page.locator('.finding').count()).toBe(Number.parseInt(await page.locator('.finding-head h2').innerText(), 10));
    expect(await page.getByLabel('Art des Befunds').inputValue()).toBe('PARALLEL_STRUCTURE');
    expect(await page.locator('#finding-question').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('of a selection without any can be left with one button', async () => {
    const { page } = await house.open('#/befunde?frage=gibt-es-nicht&land=HB');
    await page.locator('.empty').getByRole('button', { name: 'Auswahl zurücksetzen' }).click();
    await page.locator('.finding').first().waitFor();
    expect(await addressOf(page)).toBe('#/befunde');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});

describeWithChromium('the pages of a task and of a source', () => {
  const house = useHouse();

  test('say who handles a task in each of the sixteen Länder, and what is unsettled', async () => {
    const { page } = await house.open('#/aufgabe/task:accel-procedure?stand=2020-12-01');
    const rows = page.getByRole('table').getByRole('row');
    expect(await rows.count()).toBe(17);
    expect(await page.getByRole('row', { name: /^Bayern/ }).innerText()).toMatch(/Mehrere Stellen, Abgrenzung geregelt[^]*Ausländerbehörden in Bayern[^]*Zentrale Stelle für die Einwanderung von Fachkräften/);
    expect(await page.getByRole('row', { name: /^Berlin/ }).innerText()).toMatch(/Eine Stelle zuständig[^]*Landesamt für Einwanderung/);
    expect(await main(page)).toMatch(/Rechtsgrundlage[^]*§ 81a AufenthG/);
    await page.evaluate(() => (location.hash = '#/aufgabe/task:matching'));
    await page.getByRole('heading', { name: 'Unternehmen und Fachkräfte zusammenbringen' }).waitFor();
    await stands(page);
    expect(await page.getByRole('row', { name: /^Hessen/ }).innerText()).toContain('Unklar');
    expect(await main(page)).toContain('Wer nimmt Vermittlungsanfragen von Betrieben entgegen');
  });

  test('lead from evidence to the source, and say what it proves and whether that was checked', async () => {
    const { page } = await house.open(`#/befund/${ABSENT}`);
    await page.getByRole('link', { name: /^Studie zur Förderung der Fachkräfteintegration in Sachsen-Anhalt/ }).click();
    await page.getByRole('heading', { name: 'Was die Quelle belegt' }).waitFor();
    expect(await addressOf(page)).toMatch(/^#\/quelle\/source:/);
    expect(await page.getByRole('row', { name: /Abschnitt 4\.2\.2\.1/ }).first().innerText()).toContain('Eine Zentrale Ausländerbehörde in Sachsen-Anhalt gibt es nicht');
    expect(await main(page)).toContain('Noch keiner dieser Belege wurde nach der Aufnahme erneut geprüft.');
  });
});
