import fc from 'fast-check';
import { FACT_TYPES, type Fact } from '../../../api/domain/model/fact.js';
import { BOUND_TYPES } from '../../../api/domain/model/links.js';
import { bindingActors } from '../../../api/domain/model/seen.js';
import { contents } from '../../storage/arbitrary-contents.js';

test.each(FACT_TYPES)('whether %s can depend on actors is told right', (type) => {
  const drawn = fc.sample<unknown>(contents[type], { seed: 20201119, numRuns: 200 });
  expect(drawn.some((content) => bindingActors({ type, content } as unknown as Fact).length > 0)).toBe(BOUND_TYPES.has(type));
});
