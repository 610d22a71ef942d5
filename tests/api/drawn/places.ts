import type { Area } from '../../../api/domain/model/area.js';

/** key | level | German | English | designation | first day that it is no more | successors */
const PLACES = `
  DE           | COUNTRY      | Deutschland            | Germany
  ABROAD       | ABROAD       | Ausland                | Abroad
  01           | STATE        | Schleswig-Holstein     | Schleswig-Holstein
  02           | STATE        | Hamburg                | Hamburg
  03           | STATE        | Niedersachsen          | Lower Saxony
  04           | STATE        | Bremen                 | Bremen
  05           | STATE        | Nordrhein-Westfalen    | North Rhine-Westphalia
  06           | STATE        | Hessen                 | Hesse
  07           | STATE        | Rheinland-Pfalz        | Rhineland-Palatinate
  08           | STATE        | Baden-Württemberg      | Baden-Württemberg
  09           | STATE        | Bayern                 | Bavaria
  091          | REGION       | Oberbayern             | Upper Bavaria              | Regierungsbezirk
  09162        | COUNTY       | München                | Munich                     | Kreisfreie Stadt
  09184        | COUNTY       | München                | Munich                     | Landkreis
  091620000000 | MUNICIPALITY | München                | Munich                     | Landeshauptstadt
  10           | STATE        | Saarland               | Saarland
  11           | STATE        | Berlin                 | Berlin
  12           | STATE        | Brandenburg            | Brandenburg
  13           | STATE        | Mecklenburg-Vorpommern | Mecklenburg-Vorpommern
  13003        | COUNTY       | Rostock                | Rostock                    | Kreisfreie Stadt
  130030000000 | MUNICIPALITY | Rostock                | Rostock                    | Hanse- und Universitätsstadt
  13051        | COUNTY       | Bad Doberan            | Bad Doberan                | Landkreis        | 2011-09-04 | 13072
  13072        | COUNTY       | Rostock                | Rostock                    | Landkreis
  130725256    | ASSOCIATION  | Carbäk                 | Carbäk                     | Amt
  14           | STATE        | Sachsen                | Saxony
  15           | STATE        | Sachsen-Anhalt         | Saxony-Anhalt
  16           | STATE        | Thüringen              | Thuringia
`;

function placeOf(line: string): Area {
  const [key = '', level, de = '', en = '', designation, validTo, ...successors] = line.split('|').map((cell) => cell.trim());
  return { key, level: level as Area['level'], name: { de, en }, designation: designation ?? null, validFrom: null, validTo: validTo ?? null, successors };
}

/** All Länder, and below two of them what the drawn network needs. */
export const DRAWN_PLACES: readonly Area[] = PLACES.split('\n').filter((line) => line.includes('|')).map(placeOf);
