import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Area } from '../../model/area.js';
import type { Day } from '../../model/time.js';
import type { Known } from '../known.js';

/** What the sentence of a finding needs besides the finding. */
export interface About {
  readonly land: Area | undefined;
  readonly validAt: Day;
  readonly known: Known;
  readonly language: Language;
}
