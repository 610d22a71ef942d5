/** Excel reads the file as UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a cell begins that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A cell that is only ever read as text: a formula is defused by an apostrophe, what would end the cell is quoted. */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as German spreadsheets open it: UTF-8 with byte order mark, semicolons, lines ended by CR LF. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map((text) => cell(text.replaceAll('\u00ad', ''))).join(';')}\r\n`).join('');
}
