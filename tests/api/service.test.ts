import { request } from 'node:http';
import { allVocabularies } from '../../schema/vocabulary/all.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { isEnumType } from 'graphql';
import { READER } from '../../api/application/session.js';
import { RECORDED, REFERENCE_DAY } from './drawn/history.js';
import { codeOf } from './ask.js';
import { onEachStore, openWorld } from './world.js';
import { SQLITE } from '../storage/engines.js';

interface Term { readonly enum: string; readonly value: string; readonly label: string; readonly description: string | null }

onEachStore('the service', (world, engine) => {
  test('has a label and a description for every value of every enum of the schema, in both languages', async () => {
    const { de, en, none } = await world().data<Record<'de' | 'en' | 'none', Term[]>>(
      '{ de: vocabulary { enum value label description } en: vocabulary(language: EN) { enum value label description } none: vocabulary(language: null, enum: null) { enum value label description } }');
    const enums = Object.values(world().schema.getTypeMap()).filter(isEnumType).filter(({ name }) => !name.startsWith('__'));
    const values = new Map(enums.map((type) => [type.name, type.getValues().map(({ name }) => name)]));
    for (const list of allVocabularies) values.set(list.name, [...list.values]);
    const expected = [...values].flatMap(([name, all]) => all.map((value) => `${name}.${value}`)).sort();
    for (const terms of [de, en]) {
      expect(terms.map((term) => `${term.enum}.${term.value}`).sort()).toEqual(expected);
      for (const { label, description } of terms) expect([label.trim(), description?.trim()]).not.toContain('');
    }
    expect(none).toEqual(de);
    expect(en.filter(({ label }, index) => label !== de[index]!.label).length).toBeGreaterThan(expected.length / 2);
  });
  test('has the words of one enum in their order, and refuses one that does not exist', async () => {
    const query = 'query($enum: String) { vocabulary(enum: $enum) { value label } }';
    const { vocabulary } = await world().data<{ vocabulary: Term[] }>(query, { enum: 'Verdict' });
    expect(vocabulary.map(({ value }) => value)).toEqual(['PRESENT', 'ABSENT_CONFIRMED', 'UNKNOWN', 'NOT_APPLICABLE']);
    for (const name of ['verdict', '', 'constructor', 'Actor']) {
      const answer = await world().ask(query, { enum: name });
      expect([codeOf(answer), answer.errors[0]!.extensions.argument]).toEqual(['BAD_USER_INPUT', 'enum']);
    }
  });
  test('tells what is in it and what holds it', async () => {
    const { dataset, actors, cooperations, sources } = await world().data<{ dataset: Record<string, unknown>; actors: { totalCount: number }; cooperations: { totalCount: number }; sources: { totalCount: number } }>(
      '{ dataset { revision recordedAt referenceDay actors responsibilities cooperations absences sources synthetic engine version } actors { totalCount } cooperations { totalCount } sources { totalCount } }');
    expect(dataset).toEqual({
      revision: 5, recordedAt: RECORDED[4], referenceDay: REFERENCE_DAY, actors: actors.totalCount, responsibilities: 7, cooperations: cooperations.totalCount, absences: 3,
      sources: sources.totalCount, synthetic: false, engine: expect.stringMatching(new RegExp(`^${engine.name} \\d`)) as string, version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    });
  });
  test('tells who runs it, as far as its settings say so', async () => {
    const query = '{ operator { name contact } }';
    expect(await world().data(query)).toEqual({ operator: { name: null, contact: null } });
    const other = await openWorld(engine, { environment: { OPERATOR: 'Landesamt', OPERATOR_CONTACT: 'it@landesamt.example' } });
    expect(await other.data(query)).toEqual({ operator: { name: 'Landesamt', contact: 'it@landesamt.example' } });
    await other.stop();
  });
  test('knows whoever sits at the machine itself as editor of all Länder, everybody else as reader', async () => {
    const query = '{ session { name role lands } }';
    expect(await world().data(query)).toEqual({ session: { name: 'lokal', role: 'EDITOR', lands: [...federalStateCode.values] } });
    expect(await asked(world().url, query, { host: 'elsewhere.example' })).toEqual({ data: { session: READER } });
    expect(await asked(world().url, query, { host: '127.0.0.1', 'x-forwarded-for': '10.0.0.1' })).toEqual({ data: { session: READER } });
  });
});

/** As somebody whose request has another way behind it; fetch would set the host itself. */
function asked(url: string, query: string, headers: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(JSON.parse(text)));
    });
    sent.on('error', reject).end(JSON.stringify({ query }));
  });
}

test('an empty service says so', async () => {
  const world = await openWorld(SQLITE, { holds: [] });
  const data = await world.data('{ dataset { revision recordedAt referenceDay actors sources synthetic } federalStates { name } }');
  await world.stop();
  expect(data).toMatchObject({ dataset: { revision: 0, recordedAt: null, referenceDay: null, actors: 0, sources: 0, synthetic: false } });
});
