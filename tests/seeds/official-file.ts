import { STATE_KEYS } from '../../api/domain/model/area.js';

/** One line of GV100AD, field by field, as the description of the file lays them out. */
export interface OfficialLine {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly mark?: string;
  readonly agency?: string;
  readonly stateOn?: string;
}

export function officialLine({ kind, key, name, mark = '', agency = '', stateOn = '20201231' }: OfficialLine): string {
  const regional = [key.slice(0, 2).padEnd(2), key.slice(2, 3).padEnd(1), key.slice(3, 5).padEnd(2), key.slice(9, 12).padEnd(3), key.slice(5, 9).padEnd(4)];
  const figures = kind === '60' ? '    000000081150000001426700000006914    69412*****  28401302'.padEnd(61) : ''.padEnd(61);
  const line = `${kind}${stateOn}${regional.join('')}${name.padEnd(50)}${''.padEnd(50)}${mark.padEnd(2)}${figures}${agency.padEnd(5)}`;
  return line.padEnd(220);
}

/** A whole register, as small as can be: sixteen Länder, one of them with a Kreis. */
export const LINES: readonly OfficialLine[] = [
  ...[...STATE_KEYS].map(([code, key]) => ({ kind: '10', key, name: code })),
  { kind: '20', key: '082', name: 'Reg.-Bez. Karlsruhe' },
  { kind: '20', key: '071', name: 'früher: Reg.-Bez. Koblenz' },
  { kind: '20', key: '031', name: 'Statistische Region Braunschweig' },
  { kind: '30', key: '0822', name: 'Region Rhein-Neckar' },
  { kind: '40', key: '08221', name: 'Heidelberg, Stadtkreis', mark: '42' },
  { kind: '50', key: '082210000', name: 'Heidelberg, Stadt', mark: '50' },
  { kind: '60', key: '082210000000', name: 'Heidelberg, Universitätsstadt', mark: '62', agency: '62401' },
  { kind: '40', key: '03159', name: 'Göttingen', mark: '44' },
  { kind: '50', key: '031590016', name: 'Göttingen, Stadt', mark: '50' },
  { kind: '60', key: '031590016016', name: 'Göttingen, Stadt', mark: '63', agency: '23201' },
  { kind: '60', key: '130009999999', name: 'Küstengewässer einschl. Anteil am Festlandsockel', mark: '66' },
];

export const officialText = (lines: readonly OfficialLine[] = LINES): string => `${lines.map(officialLine).join('\r\n')}\r\n`;

/** The same file with one place said otherwise. */
export const otherwise = (key: string, change: Partial<OfficialLine>): string =>
  officialText(LINES.map((line) => (line.key === key ? { ...line, ...change } : line)));

export const leavingOut = (...keys: readonly string[]): string => officialText(LINES.filter(({ key }) => !keys.includes(key)));
