import type { landTabsTexts as german } from '../de/land-tabs.js';

/** The same in English. */
export const landTabsTexts: typeof german = {
  name: 'Body', kind: 'Kind', level: 'Level', tasks: 'Tasks', cooperations: 'Cooperation', contact: 'Contact', website: 'Website',
  ofLand: (land, count) => `Bodies in ${land} (${count})`,
  nationwide: (count) => `Bodies active nationwide that serve this Land too (${count})`,
  noTask: 'not documented', noContact: 'no public contact listed',
  noActors: 'No body is listed for this Land at this date. That does not mean that there is none.',
  sourcesOf: (land, count) => `Sources that name ${land} (${count})`,
  statements: 'Statements about the Land', check: 'Check of the evidence',
  checked: (verified, places) => {
    if (places === 1) return verified === 1 ? '1 piece of evidence, checked' : '1 piece of evidence, not checked yet';
    return verified === 0 ? `${places} pieces of evidence, none checked yet` : `${places} pieces of evidence, ${verified} checked`;
  },
  notCheckable: (count) => (count === 1 ? '1 of them without a passage to look for' : `${count} of them without a passage to look for`),
  noSources: 'No source names this Land at this date. That does not mean that there is nothing to say.',
};
