import fc from 'fast-check';
import { actionArea } from '../../schema/vocabulary/action-area.js';
import { actorKind } from '../../schema/vocabulary/actor-kind.js';
import { confirmationState } from '../../schema/vocabulary/confirmation-state.js';
import { cooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import { cooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { scope } from '../../schema/vocabulary/scope.js';
import type { Vocabulary } from '../../schema/vocabulary/vocabulary.js';

/** As often nothing as something, so that most filters leave some and not all. */
const some = <V extends string>(list: Vocabulary<V>, usual: readonly V[]) =>
  fc.option(fc.uniqueArray(fc.oneof(fc.constantFrom(...usual), fc.constantFrom(...list.values)), { maxLength: 3 }), { freq: 2 });
const lands = some(federalStateCode, ['MV', 'BY']);

/** Of the drawn network. */
export const actorFilter = fc.record({
  kinds: some(actorKind, ['IQ_SUBPROJECT', 'REGIONAL_DIRECTORATE', 'WELCOME_CENTRE']), actionAreas: some(actionArea, ['HSP1', 'HSP4']), lands,
  text: fc.constantFrom(null, '', 'Teilprojekt', 'regionaldirektion', 'Ausländerbehörde', 'auslaenderbehoerde münchen', 'Netzwerk', 'Agency', 'zsba', 'Berufliche Anerkennung'),
});
export const cooperationFilter = fc.record({
  kinds: some(cooperationKind, ['REFERRAL', 'JOINT_PLANNING', 'REGULAR_EXCHANGE']), status: some(cooperationStatus, ['ACTIVE']), scope: some(scope, ['NAMED', 'EXAMPLE']), lands,
  confirmation: some(confirmationState, ['CONFIRMED', 'UNCONFIRMED']), actor: fc.option(fc.constantFrom('actor:lnw-mv', 'actor:rd-nord', 'actor:zsba', 'actor:past'), { freq: 2 }),
});
