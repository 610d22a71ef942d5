import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PeerGap } from '../../../schema/types/peer-gap.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { peerGapSentence } from '../../domain/text/slots/peer-gap-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { PeerGapObject } from '../presenting/slots/peer-gap.js';

/** What several other Länder have. */
@Resolver(() => PeerGap)
export class PeerGapResolver {
  @FieldResolver(() => String)
  text(@Root() { found, known, asOf }: PeerGapObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return peerGapSentence(found, { validAt: asOf.validAt, today: operation.today, language }, known);
  }
}
