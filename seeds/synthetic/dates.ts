import type { Statement } from '../../api/domain/model/fact.js';
import type { Day } from '../../api/domain/model/time.js';
import { weighted, type Random } from './random.js';

export type Dates = Pick<Statement, 'validFrom' | 'validTo' | 'attestedFrom' | 'attestedTo'>;

const open = { validFrom: null, validTo: null, attestedFrom: null, attestedTo: null } as const;

/** Since when something is so, for those of which it is known. */
const BEGIN: readonly Day[] = ['2005-01-01', '2012-04-01', '2015-01-01', '2017-07-01', '2019-01-01', '2020-03-01'];
const SEEN: readonly Day[] = ['2020-09-01', '2020-10-01', '2020-11-18'];

/** The round of the programme that all its actors belong to. */
export const PROGRAMME: Dates = { ...open, validFrom: '2019-01-01', validTo: '2023-01-01' };

const drawDates = weighted<(source: Random) => Dates>([
  [(source) => ({ ...open, validFrom: source.pick(BEGIN) }), 62],
  [(source) => ({ ...open, attestedFrom: source.pick(SEEN) }), 28],
  [(source) => ({ ...open, validFrom: source.pick(BEGIN), validTo: source.pick(['2021-07-01', '2022-01-01']) }), 6],
  [() => ({ ...open, validFrom: '2018-01-01', validTo: '2020-07-01' }), 2],
  [() => ({ ...open, validFrom: '2021-03-01' }), 2],
]);

/** Most hold on the reference day, some are over by then or yet to come; of about a quarter only the attestation is known. */
export const someDates = (source: Random): Dates => drawDates(source)(source);

/** From the start of the year, for what was there all along. */
export const lasting = (source: Random): Dates => ({ ...open, validFrom: source.pick(BEGIN) });
