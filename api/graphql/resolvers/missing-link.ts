import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { MissingLink } from '../../../schema/types/missing-link.js';
import { Practice } from '../../../schema/types/practice.js';
import { Slot } from '../../../schema/types/slot.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { missingLinkSentence } from '../../domain/text/slots/missing-link-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { PracticeObject } from '../presenting/practice.js';
import type { MissingLinkObject } from '../presenting/slots/missing-link.js';
import { SlotObject } from '../presenting/slots/slot.js';

/** A slot that is not present, with what others do about it. */
@Resolver(() => MissingLink)
export class MissingLinkResolver {
  @FieldResolver(() => Slot)
  slot(@Root() { link, known, asOf }: MissingLinkObject): SlotObject {
    return new SlotObject(link.slot, known, asOf);
  }

  @FieldResolver(() => [Practice], { description: 'Practices that join the same roles or fill the same role; what is only planned is none.' })
  practices(@Root() { link, asOf }: MissingLinkObject): readonly PracticeObject[] {
    return link.practices.map((practice) => new PracticeObject(practice, asOf));
  }

  @FieldResolver(() => String)
  text(@Root() { link, known, asOf }: MissingLinkObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return missingLinkSentence(link, { validAt: asOf.validAt, today: operation.today, language }, known);
  }
}
