import type { Texts } from '../de.js';

export const report: Texts['report'] = {
  title: (land) => `Report ${land}`,
  toPrint: 'Report for printing',
};
