import type { Texts } from '../de.js';

export const task: Texts['task'] = {
  stage: 'Stage', legal: 'Legal basis', leika: 'Service key (LeiKa)', groups: 'Target groups', everybody: 'everybody', parent: 'Part of the task', parts: 'Parts of it', noLegal: 'none listed',
  lands: 'Who is responsible in the sixteen Länder?',
  table: {
    caption: (name) => `Responsible for “${name}” by Land`,
    land: 'Land', verdict: 'Assessment', leads: 'Responsible', involved: 'Also involved', none: 'not documented', nobody: 'nobody', noOthers: '–',
  },
  places: (land, areas) => `${land}: ${areas}`,
  onlyInvolved: 'only others involved are documented',
  ambiguities: 'What the sources call unsettled',
  noAmbiguities: 'No source calls anything about this task unsettled.',
  referrals: 'Documented referrals',
  noReferrals: 'No referral is documented for this task. That does not mean that there is none.',
  evidence: 'Evidence of the task',
  finder: 'Find those responsible in a place',
  route: 'Find the referral route to this task',
  page: 'Task as a page of its own',
};
