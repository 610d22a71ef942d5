import type { AreaKey } from '../../api/domain/model/area.js';
import type { Day } from '../../api/domain/model/time.js';
import type { AreaLevel } from '../../schema/vocabulary/area-level.js';

/** A place as the official file has it. */
export interface OfficialPlace {
  readonly key: AreaKey;
  readonly level: AreaLevel;
  readonly name: string;
  /** Null where the file does not say. */
  readonly designation: string | null;
  /** Whether the designation is the Land's own word, or one that stands for several. */
  readonly exact: boolean;
  readonly agency: string | null;
}

/** A whole official register and the day whose state it shows. */
export interface OfficialRegister {
  readonly stateOn: Day;
  readonly places: readonly OfficialPlace[];
}
