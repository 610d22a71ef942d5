import { machine } from '../../api/compose/surroundings.js';
import { loadDelivered } from '../../seeds/load.js';
import type { Filling } from './engines.js';

/** When they were recorded. */
export const RECORDED_AT = '2025-06-15T22:30:00.000Z';

/** The delivered data, loaded as the service does when it starts. */
export const DELIVERED_DATA: Filling = {
  name: 'delivered',
  fill: async (store) => {
    await loadDelivered({ store, surroundings: { ...machine, now: () => RECORDED_AT } });
  },
};
