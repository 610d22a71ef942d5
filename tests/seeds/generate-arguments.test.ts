import { ArgumentRefused, readArguments } from '../../seeds/synthetic/arguments.js';

const read = (text: string): unknown => readArguments(text.split(' '));

test('what is not said has a sensible value', () => {
  expect(read('--actors 10000')).toEqual({ actors: 10_000, cooperations: 40_000, seed: 1, kept: new Map(), out: null });
});

test('everything can be said', () => {
  expect(read('--actors 5000 --cooperations 9000 --seed 7 --keep ST=120,BE=30 --keep HB=5 --out net.jsonl')).toEqual({
    actors: 5000, cooperations: 9000, seed: 7, kept: new Map([['ST', 120], ['BE', 30], ['HB', 5]]), out: 'net.jsonl',
  });
});

test.each([
  ['', /Unexpected argument/], ['--seed 1', /--actors/], ['--actors 99', /--actors is "99".*100 to 1000000/], ['--actors 1e3', /--actors is "1e3"/],
  ['--actors 1000 --seed -1', /seed/], ['--actors 1000 --cooperations 20001', /--cooperations/], ['--actors 1000 --keep XX=3', /XX.*one of BW/],
  ['--actors 1000 --keep ST', /--keep ST is ""/], ['--actors 1000 --size 3', /--size/],
])('%j is refused', (text, message) => {
  expect(() => read(text)).toThrow(ArgumentRefused);
  expect(() => read(text)).toThrow(message);
});
