import { withoutRepeats, type Place } from '../../visualizer/search/towns.js';

const place = (key: string, level: Place['level'], areaName: string): Place => ({
  __typename: 'Area', key, level, areaName, designation: null, federalState: null, parent: null,
});
const kept = (...places: readonly Place[]): readonly string[] => withoutRepeats(places.map((hit) => ({ hit, matched: hit.areaName }))).map((hit) => (hit as Place).key);

describe('the hits', () => {
  test('name a kreisfreie Stadt once, though the register names it three times', () => {
    expect(kept(place('13003', 'COUNTY', 'Rostock'), place('130030000', 'ASSOCIATION', 'Rostock'), place('130030000000', 'MUNICIPALITY', 'Rostock'), place('13072', 'COUNTY', 'Rostock'))).toEqual(['13003', '13072']);
  });
  test('name a municipality outside of every association once', () => {
    expect(kept(place('010510044', 'ASSOCIATION', 'Heide'), place('010510044044', 'MUNICIPALITY', 'Heide'))).toEqual(['010510044044']);
  });
  test('keep an association and the town it is called after: they are two places', () => {
    expect(kept(place('073375002', 'ASSOCIATION', 'Bad Bergzabern'), place('073375002005', 'MUNICIPALITY', 'Bad Bergzabern'))).toEqual(['073375002', '073375002005']);
  });
  test('keep a Landkreis and the town in it', () => {
    expect(kept(place('14626', 'COUNTY', 'Görlitz'), place('146260110110', 'MUNICIPALITY', 'Görlitz'))).toEqual(['14626', '146260110110']);
  });
  test('keep the only form that was found', () => {
    expect(kept(place('130030000000', 'MUNICIPALITY', 'Rostock'))).toEqual(['130030000000']);
  });
});
