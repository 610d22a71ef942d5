import { onEmbeddedStore } from './world.js';

const keys = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id.slice(id.indexOf(':') + 1));

onEmbeddedStore('the short lists', (world) => {
  test('tasks come by name, all or those of one stage', async () => {
    const { tasks, recognition, entry } = await world().data<Record<'tasks' | 'recognition' | 'entry', { id: string }[]>>(
      '{ tasks { id } recognition: tasks(stage: RECOGNITION) { id } entry: tasks(stage: ENTRY) { id } }');
    expect(keys(tasks)).toEqual(['advice', 'recruit', 'procedure', 'entry']);
    expect(keys(recognition)).toEqual(['advice']);
    expect(keys(entry)).toEqual(['procedure', 'entry']);
  });
  test('a task knows its own, its parent, its parts and what is unclear about it', async () => {
    expect(await world().data(`{ task(id: "task:procedure") { key name english: name(language: EN) description(language: EN) stage legalBasis leikaKey parent { id subtasks { id } } subtasks { id }
      ambiguities { key question english: question(language: EN) actorKinds scope evidence { locator source { id } } } } bare: task(id: "task:entry") { description leikaKey parent { id } ambiguities { key } } }`)).toEqual({
      task: {
        key: 'ACCEL_PROCEDURE', name: 'Beschleunigtes Fachkräfteverfahren', english: 'Accelerated skilled worker procedure', description: 'Procedure at the request of the employer',
        stage: 'ENTRY', legalBasis: ['§ 81a AufenthG'], leikaKey: '99010000000000', parent: { id: 'task:entry', subtasks: [{ id: 'task:procedure' }] }, subtasks: [],
        ambiguities: [{ key: 'WHO', question: 'Wer ist zuständig?', english: 'Who is in charge?', actorKinds: ['IMMIGRATION_AUTHORITY'], scope: 'GENERAL', evidence: [{ locator: 'TOP 3', source: { id: 'source:record' } }] }],
      },
      bare: { description: null, leikaKey: null, parent: null, ambiguities: [] },
    });
  });
  test('topics are narrowed to kinds and to what concerns a Land', async () => {
    const query = 'query($kinds: [TopicKind!], $land: FederalStateCode) { topics(kinds: $kinds, land: $land) { id } }';
    const asked = async (variables: object) => keys((await world().data<{ topics: { id: string }[] }>(query, variables as Record<string, unknown>)).topics);
    expect(await asked({})).toEqual(['contact', 'delay', 'unplaced']);
    expect(await asked({ kinds: [] })).toEqual(['contact', 'delay', 'unplaced']);
    expect(await asked({ kinds: ['CHALLENGE', 'OPEN_QUESTION'] })).toEqual(['delay', 'unplaced']);
    expect(await asked({ land: 'MV' })).toEqual(['contact', 'delay']);
    expect(await asked({ land: 'BY' })).toEqual(['delay']);
    expect(await asked({ land: 'BY', kinds: ['NEED'] })).toEqual([]);
  });
  test('topics and practices lead to each other', async () => {
    expect(await world().data(`{ topics(kinds: [NEED]) { kind name areas { key } actorKinds tasks { id } practices { id standing } }
      practices { id name english: name(language: EN) areas { key } topics { id } roles { key name min obligation basis english: basis(language: EN) exempt kinds } edges { key kinds obligation statutory exempt basis roles { key name(language: EN) } } } }`)).toEqual({
      topics: [{ kind: 'NEED', name: 'Ansprechstelle im Land', areas: [{ key: '13' }], actorKinds: ['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE'], tasks: [], practices: [{ id: 'practice:table', standing: 'TRIED' }] }],
      practices: [{
        id: 'practice:table', name: 'Runder Tisch', english: 'Round table', areas: [{ key: '13' }], topics: [{ id: 'topic:contact' }, { id: 'topic:delay' }],
        roles: [
          { key: 'network', name: 'Rolle network', min: 1, obligation: 'MUST', basis: 'Programm', english: 'Programme', exempt: [], kinds: ['IQ_STATE_NETWORK'] },
          { key: 'directorate', name: 'Rolle directorate', min: 1, obligation: null, basis: null, english: null, exempt: ['BE'], kinds: ['REGIONAL_DIRECTORATE'] },
        ],
        edges: [{
          key: 'network~directorate', kinds: ['REGULAR_EXCHANGE'], obligation: 'SHOULD', statutory: false, exempt: ['BY'], basis: 'Vorgabe',
          roles: [{ key: 'network', name: 'Role network' }, { key: 'directorate', name: 'Role directorate' }],
        }],
      }],
    });
  });
  test('reference patterns are those of the day; one by id is there on any', async () => {
    const query = 'query($at: AsOf) { referencePatterns(at: $at) { id } referencePattern(id: "pattern:iq", at: $at) { key name validTo edges { key } } }';
    const iq = { key: 'IQ', name: 'IQ im Land', validTo: '2023-01-01', edges: [{ key: 'network~directorate' }] };
    const on = async (validAt: string) => {
      const { referencePatterns, referencePattern } = await world().data<{ referencePatterns: { id: string }[]; referencePattern: object }>(query, { at: { validAt } });
      expect(referencePattern).toEqual(iq);
      return keys(referencePatterns);
    };
    expect([await on('2019-06-01'), await on('2020-11-19'), await on('2023-01-01')]).toEqual([['iq'], ['procedure', 'iq'], ['procedure']]);
  });
  test('what is told of a cooperation, its participants and their answers', async () => {
    expect(await world().data(`{ node(id: "cooperation:referral") { ... on Cooperation { kinds status deadline frequency channel note tasks { id } areas { key } confirmation
      participants { position certain answer answeredAt actor { id } } } } }`)).toEqual({ node: {
      kinds: ['REFERRAL', 'DATA_EXCHANGE'], status: 'ACTIVE', deadline: 'P2D', frequency: null, channel: 'Formular', note: null, tasks: [{ id: 'task:recruit' }], areas: [{ key: '13' }],
      confirmation: 'CONFIRMED',
      participants: [
        { position: 'FROM', certain: true, answer: 'YES', answeredAt: '2025-03-10T08:00:00.000Z', actor: { id: 'actor:hsp4' } },
        { position: 'TO', certain: true, answer: 'YES', answeredAt: '2025-03-10T08:00:00.000Z', actor: { id: 'actor:ag-s-mv' } },
      ],
    } });
  });
  test('the last answer counts, and a version that says something else asks again', async () => {
    const query = `query($at: AsOf) { exchange: node(id: "cooperation:exchange", at: $at) { ... on Cooperation { version confirmation participants { answer } } }
      general: node(id: "cooperation:general", at: $at) { ... on Cooperation { confirmation participants { answer } } } north: node(id: "cooperation:north", at: $at) { ... on Cooperation { confirmation } } }`;
    expect(await world().data(query)).toEqual({
      exchange: { version: 2, confirmation: 'ONE_SIDED', participants: [{ answer: 'NO_ANSWER' }, { answer: 'YES' }] },
      general: { confirmation: 'ONE_SIDED', participants: [{ answer: 'YES' }, { answer: 'NO_ANSWER' }] }, north: { confirmation: 'DISPUTED' },
    });
    expect(await world().data(query, { at: { knownAt: '2025-02-11T00:00:00Z' } })).toMatchObject({ general: { confirmation: 'UNCONFIRMED' }, north: { confirmation: 'UNCONFIRMED' } });
  });
  test('what is told of responsibilities, absences, disruptions and affiliations', async () => {
    expect(await world().data(`{
      a: node(id: "responsibility:abh-muc") { ... on Responsibility { role actor { id } task { id } areas { key } criterion english: criterion(language: EN) choice standing targetGroups sector delegatedBy { id } } }
      b: node(id: "responsibility:visa-lead") { ... on Responsibility { delegatedBy { id } criterion } }
      c: node(id: "absence:lnw-zsba-mv") { ... on Absence { area { key } sides { kinds actionAreas actor { id } } cooperationKind task { id } reason heldBy { id } } }
      d: node(id: "absence:recruit-by") { ... on Absence { sides { kinds } cooperationKind task { id } heldBy { id } } }
      e: node(id: "disruption:visa") { ... on Disruption { actor { id } actorKind area { key } state reason english: reason(language: EN) } }
      f: node(id: "affiliation:zav-ba") { ... on Affiliation { kind actor { id } other { id } } }
      g: actor(id: "actor:visa") { disruptions { id } } h: actor(id: "actor:abh-muc") { disruptions { id } } i: actor(id: "actor:ba") { disruptions { id } officialKeys { scheme } }
      j: actor(id: "actor:zav") { officialKeys { scheme value } otherNames shortName level aggregate }
      k: node(id: "inquiry:one") { ... on Inquiry { slotKey land askedOn answeredOn pattern { id } askedOf { id } } }
    }`)).toEqual({
      a: { role: 'LEAD', actor: { id: 'actor:abh-muc' }, task: { id: 'task:procedure' }, areas: [{ key: '09162' }], criterion: 'Sitz des Betriebs in der Stadt', english: 'Company seated in the city', choice: true, standing: 'AGREED', targetGroups: [], sector: null, delegatedBy: null },
      b: { delegatedBy: { id: 'actor:ba' }, criterion: null },
      c: { area: { key: '13' }, sides: [{ kinds: [], actionAreas: [], actor: { id: 'actor:lnw-mv' } }, { kinds: ['ZSBA'], actionAreas: ['HSP1'], actor: null }], cooperationKind: 'REFERRAL', task: null, reason: 'TASK_HELD_BY_OTHER', heldBy: { id: 'actor:hsp1' } },
      d: { sides: [], cooperationKind: null, task: { id: 'task:recruit' }, heldBy: null },
      e: { actor: null, actorKind: 'VISA_OFFICE', area: { key: 'ABROAD' }, state: 'SUSPENDED', reason: 'Pandemie', english: 'Pandemic' },
      f: { kind: 'PART_OF', actor: { id: 'actor:zav' }, other: { id: 'actor:ba' } },
      g: { disruptions: [{ id: 'disruption:visa' }] }, h: { disruptions: [{ id: 'disruption:abh-muc' }] }, i: { disruptions: [], officialKeys: [] },
      j: { officialKeys: [{ scheme: 'EXAMPLE', value: '0815' }], otherNames: [], shortName: 'ZAV', level: 'FEDERAL', aggregate: false },
      k: { slotKey: 'network~directorate', land: 'MV', askedOn: '2025-03-01', answeredOn: '2025-04-20', pattern: { id: 'pattern:iq' }, askedOf: { id: 'actor:lnw-mv' } },
    });
  });
  test('an inquiry is told as it stood', async () => {
    expect(await world().data('{ node(id: "inquiry:one", at: { knownAt: "2025-04-01T00:00:00Z" }) { ... on Inquiry { answeredOn } } }')).toEqual({ node: { answeredOn: null } });
  });
});
