import { deliveryOf } from '../../seeds/reading/delivery.js';
import { FilesRefused, type Fault } from '../../seeds/reading/faults.js';
import { filesFrom, type Texts } from './small.js';

/** What a reading names as wrong; nothing if the files can be delivered. */
export function faultsOf(work: () => unknown): readonly Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof FilesRefused) return error.faults;
    throw error;
  }
}

export const faultsIn = (texts: Texts): readonly Fault[] => faultsOf(() => deliveryOf(filesFrom(texts)));

/** Where and what, in one line: `actors/actors.csv:2 kind "X" is no ActorKind`. */
export const shown = ({ file, line, column, message }: Fault): string => `${file}:${line} ${column ?? '-'} ${message}`;
