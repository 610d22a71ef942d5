import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Inquiry } from '../../../schema/types/inquiry.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamedOrNull } from '../presenting/actors.js';
import { named } from '../presenting/find.js';
import type { InquiryObject } from '../presenting/inquiry.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';

/** Who was asked about which slot. */
@Resolver(() => Inquiry)
export class InquiryResolver {
  @FieldResolver(() => ReferencePattern)
  async pattern(@Root() { record, moment }: InquiryObject, @Ctx() context: RequestContext): Promise<ReferencePatternObject> {
    return new ReferencePatternObject(await named(context, { id: record.content.pattern, type: 'ReferencePattern' }, moment), moment);
  }

  @FieldResolver(() => Actor, { nullable: true })
  askedOf(@Root() { record, moment }: InquiryObject, @Ctx() context: RequestContext): Soon<ActorObject | null> {
    return actorNamedOrNull(context, record.content.askedOf, moment);
  }
}
