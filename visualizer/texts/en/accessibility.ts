import type { accessibility as german } from '../de/accessibility.js';

/** The same in English. */
export const accessibility: typeof german = {
  title: 'Accessibility statement',
  sections: [
    ['What the statement is about', 'It is about this application and was drawn up on 27 November 2026 under section 12b of the Disability Equality Act (BGG) and section 7 of the Accessible Information Technology Ordinance (BITV 2.0).'],
    ['How far the rules are met', 'By our own assessment the application meets BITV 2.0 and EN 301 549 (WCAG 2.1, level AA), except for what is said below. Before every release each page is checked with axe-core: light, in a wide and in a narrow window, for everything; dark and in forced colours for contrasts. The check must find nothing. The main ways are walked by keyboard along with it. No independent body has examined the application yet.'],
    ['Keyboard and screen reader', 'Everything can be reached by keyboard. The picture of the network is one single stop; its bodies are real buttons. Every picture has a table with the same information. F6 goes from region to region.'],
    ['Display', 'Colours never carry a meaning alone: shape, line pattern and a word say the same. Dark display, forced colours, reduced motion, 400 per cent zoom and printing are supported.'],
    ['What is not accessible', 'The drawn picture itself is hidden from screen readers; the buttons and the tables replace it completely. There are no explanations in plain-language German and in German Sign Language yet. Linked sources lie outside this application.'],
  ],
  report: {
    title: 'Reporting barriers',
    invite: (operator) => `Have you met a barrier, or do you need information in another form? Write to ${operator === null ? '' : `this body: ${operator}, `}`.trim(),
    nobody: 'No contact is given for this application yet. Turn to whoever gave you its address. Those who run the application enter the contact in its settings.',
    subject: 'Barrier in Konstellation',
  },
  arbitration: {
    title: 'If that does not help',
    text: 'If a report to a federal body has no result, the arbitration service under section 16 BGG mediates free of charge. For bodies of a Land, the service that the law of the Land provides for mediates.',
    link: 'Arbitration service under the Disability Equality Act',
  },
};
