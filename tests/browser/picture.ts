import type { Page } from 'playwright-core';
import { stands } from './viewer.js';

/** An actor's stop in the picture, where it lies and with whom the drawn lines join it. */
export interface DrawnStop {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly joined: readonly string[];
  /** How many statements the lines at it stand for. */
  readonly statements: number;
}

interface Element {
  readonly id: () => string;
  readonly renderedMidpoint: () => { readonly x: number; readonly y: number };
  readonly data: (name: string) => unknown;
  readonly isEdge: () => boolean;
  readonly hasClass: (name: string) => boolean;
}
interface Engine {
  readonly elements: () => readonly Element[];
}

/** What the renderer really holds: ids of all statements that are drawn, as line, joint or ghost that stands alone. */
export function drawnStatements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('.picture__canvas') as unknown as { readonly _cyreg: { readonly cy: Engine } };
    const elements = [...host._cyreg.cy.elements()];
    const told = elements.map((element) => element.data('statement')).filter((id): id is string => typeof id === 'string');
    const alone = elements.map((element) => element.data('alone')).flatMap((ids) => (typeof ids === 'string' ? ids.split(' ').filter(Boolean) : []));
    return [...new Set([...told, ...alone])].sort();
  });
}

/** Everything that the renderer holds, with its look and its place. */
export function drawnPieces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('.picture__canvas') as unknown as { readonly _cyreg: { readonly cy: { readonly elements: () => { readonly jsons: () => readonly { readonly group: string; readonly data: object; readonly position: object; readonly classes: string }[] } } } };
    return host._cyreg.cy.elements().jsons().map(({ group, data, position, classes }) => JSON.stringify([Object.entries(data).sort(), group === 'nodes' ? position : null, classes.split(' ').sort()])).sort();
  });
}

/** Ids of the statements in the table. */
export function listedStatements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.net-tables [data-statement]')].map(({ dataset }) => dataset['statement'] ?? '').sort());
}

/** Every stop, with the others that a line or a joint joins it with. */
export function drawnStops(page: Page): Promise<readonly DrawnStop[]> {
  return page.evaluate(() => {
    const host = document.querySelector('.picture__canvas') as unknown as { readonly _cyreg: { readonly cy: Engine } };
    const groups = new Map<string, Set<string>>();
    for (const element of host._cyreg.cy.elements()) {
      if (!element.isEdge()) continue;
      const statement = String(element.data('statement'));
      const ends = [String(element.data('source')), String(element.data('target'))].filter((end) => !end.endsWith('@'));
      groups.set(statement, new Set([...(groups.get(statement) ?? []), ...ends]));
    }
    return [...document.querySelectorAll<HTMLElement>('.stop')].map((stop) => {
      const id = stop.id.replace(/^stop-/, '');
      const { left, top, width, height } = stop.getBoundingClientRect();
      const own = [...groups.values()].filter((group) => group.has(id));
      const joined = new Set(own.flatMap((group) => [...group]).filter((other) => other !== id));
      return { id, name: stop.getAttribute('aria-label') ?? '', x: left + width / 2, y: top + height / 2, joined: [...joined], statements: own.length };
    });
  });
}

/** The stop that has the focus; null when it is elsewhere. */
export const focused = (page: Page): Promise<string | null> => page.evaluate(() => (document.activeElement?.classList.contains('stop') ? document.activeElement.id.replace(/^stop-/, '') : null));

/** Goes to an address in the same window, as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await stands(page);
}

/** Gives the focus to an actor's stop. */
export const standOn = (page: Page, id: string): Promise<void> => page.locator(`[id="stop-${id}"]`).focus();

/** Where a line at an actor has its middle on the screen, and which statement it stands for. */
export function middleOfLine(page: Page, actor: string): Promise<{ readonly x: number; readonly y: number; readonly statement: string }> {
  return page.evaluate((id) => {
    const host = document.querySelector('.picture__canvas')!;
    const { cy } = (host as unknown as { readonly _cyreg: { readonly cy: Engine } })._cyreg;
    const line = [...cy.elements()].find((element) => element.isEdge() && [element.data('source'), element.data('target')].includes(id))!;
    const { left, top } = host.getBoundingClientRect();
    return { x: left + line.renderedMidpoint().x, y: top + line.renderedMidpoint().y, statement: String(line.data('statement')) };
  }, actor);
}
