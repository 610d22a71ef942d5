import type { TransferAnswer } from '../../../application/queries/practice-transfer.js';
import type { Moment } from '../../../domain/model/moment.js';
import { PracticeTransfer, RoleMatch } from '../../../../schema/types/practice-transfer.js';
import { AbsenceObject } from '../absence.js';
import { instance } from '../instance.js';
import { edgeObjects, PatternRoleObject, type PatternEdgeObject } from '../pattern.js';
import { actorsAtHand } from './at-hand.js';

/** A practice held against a Land as the API shows it. */
export class PracticeTransferObject extends PracticeTransfer {
  constructor(readonly answer: TransferAnswer, readonly asOf: Moment) {
    super();
    const { transfer, known, practice } = answer;
    const edges = (wanted: readonly { readonly key: string }[]): readonly PatternEdgeObject[] =>
      edgeObjects(practice.content).filter(({ key }) => wanted.some((edge) => edge.key === key));
    Object.assign(this, {
      land: transfer.land,
      fit: transfer.fit,
      matchedRoles: transfer.matchedRoles.map(({ role, actors }) => instance(RoleMatch, { role: new PatternRoleObject(role), actors: actorsAtHand(actors, known, asOf) })),
      missingRoles: transfer.missingRoles.map((role) => new PatternRoleObject(role)),
      matchedEdges: edges(transfer.matchedEdges),
      missingEdges: edges(transfer.missingEdges),
      blockers: transfer.blockers.map((absence) => new AbsenceObject(absence, asOf)),
      whomToAsk: actorsAtHand(transfer.whomToAsk, known, asOf),
    });
  }
}
