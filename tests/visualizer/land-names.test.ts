import { forLand, inLand, theLand, withLand } from '../../visualizer/texts/de/land-names.js';

test.each([
  [inLand, 'Bayern', 'in Bayern'], [inLand, 'Saarland', 'im Saarland'], [inLand, 'Saarland am 1. Januar 2021', 'im Saarland am 1. Januar 2021'],
  [forLand, 'Hessen', 'für Hessen'], [forLand, 'Saarland', 'für das Saarland'],
  [withLand, 'Bremen', 'mit Bremen'], [withLand, 'Saarland', 'mit dem Saarland'],
  [theLand, 'Thüringen', 'Thüringen'], [theLand, 'Saarland', 'das Saarland'],
])('%p of %s is “%s”', (said, land, expected) => {
  expect(said(land)).toBe(expected);
});
