import type { Language } from '../../../../schema/vocabulary/language.js';
import type { TaskClarity } from '../../analysis/clarity/task-clarity.js';
import type { Known } from '../known.js';
import { inPlace, inPlaces } from '../place-names.js';

/** So many exceptions are named, where more Kreise than these would have to be. */
const FEW = 3;
const STATE_DIGITS = 2;

/** The places of a row: the Land, the Land but for a few Kreise, or the Kreise. */
export function whereOf({ areas, elsewhere }: Pick<TaskClarity, 'areas' | 'elsewhere'>, known: Known, language: Language): string {
  const [first] = areas;
  if (first === undefined || elsewhere.length === 0 || elsewhere.length > FEW || areas.length <= elsewhere.length) return inPlaces(areas, known, language);
  const land = inPlace(known.area(first.slice(0, STATE_DIGITS)), language);
  return `${land} ${language === 'DE' ? 'außer' : 'except'} ${inPlaces(elsewhere, known, language)}`;
}
