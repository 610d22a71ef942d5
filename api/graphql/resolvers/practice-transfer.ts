import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FederalStateCode } from '../../../schema/types/enums.js';
import { Practice } from '../../../schema/types/practice.js';
import { PracticeTransfer } from '../../../schema/types/practice-transfer.js';
import type { FederalStateCode as StateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { practiceTransfer } from '../../application/queries/practice-transfer.js';
import { transferSentence } from '../../domain/text/slots/transfer-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { PracticeObject } from '../presenting/practice.js';
import { PracticeTransferObject } from '../presenting/slots/practice-transfer.js';

/** A practice, held against a Land. */
@Resolver(() => Practice)
export class PracticeTransferOfPractice {
  @FieldResolver(() => PracticeTransfer, { description: 'How much of it is documented in a Land, what stands in the way, and whom to ask.' })
  async transfer(
    @Root() { fact, asOf }: PracticeObject, @Arg('land', () => FederalStateCode) land: StateCode, @Ctx() { operation }: RequestContext,
  ): Promise<PracticeTransferObject> {
    return new PracticeTransferObject(await practiceTransfer(operation.service, fact, { land, moment: asOf }), asOf);
  }
}

/** The sentence about it. */
@Resolver(() => PracticeTransfer)
export class PracticeTransferResolver {
  @FieldResolver(() => String)
  text(@Root() { answer, asOf }: PracticeTransferObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return transferSentence(answer, { validAt: asOf.validAt, today: operation.today, language }, answer.known);
  }
}
