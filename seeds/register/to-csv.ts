import type { Source } from '../../api/domain/model/source.js';
import { AREA, type Registered } from '../rows/areas.js';
import { SOURCE } from '../rows/sources.js';

/** A register as the file that the delivery reads. */
export function registerCsv(register: readonly Registered[]): string {
  return csv(Object.keys(AREA), register.map(areaCells));
}

function areaCells({ name, successors, ...area }: Registered): Cells {
  return { ...area, nameDe: name.de, nameEn: name.en === name.de ? null : name.en, successors: successors.join('|') };
}

/** Sources as the file that the delivery reads. */
export function sourcesCsv(sources: readonly Source[]): string {
  return csv(Object.keys(SOURCE), sources.map((source) => ({ ...source })));
}

type Cells = Readonly<Record<string, string | null>>;

function csv(columns: readonly string[], rows: readonly Cells[]): string {
  return [columns.join(';'), ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(';')), ''].join('\n');
}

/** In quotes only where RFC 4180 needs them. */
const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
