import { scope as scopes, type Scope } from '../../../schema/vocabulary/scope.js';
import { scopeProblem } from '../../../api/domain/model/scope.js';

const AREAS: Readonly<Record<string, readonly string[]>> = { none: [], land: ['08'], two: ['08', '14713'], germany: ['DE'], abroad: ['ABROAD'], mixed: ['08', 'DE'] };

/** Which areas each scope may carry. */
const ALLOWED: Readonly<Record<Scope, readonly string[]>> = {
  NAMED: ['land', 'two'], EXAMPLE: ['land', 'two'], EVERY_LAND: ['germany'], GENERAL: ['germany'], FEDERAL: ['germany'], ABROAD: ['abroad'], SOME_UNNAMED: ['none'],
};

test.each(scopes.values)('scope %s carries what the domain says and nothing else', (scope) => {
  const fitting = Object.keys(AREAS).filter((name) => scopeProblem(scope, AREAS[name] ?? []) === null);
  expect(fitting).toEqual(ALLOWED[scope]);
});
