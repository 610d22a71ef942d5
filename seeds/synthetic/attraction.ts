import type { AreaKey } from '../../api/domain/model/area.js';
import type { Member } from './member.js';
import type { Random } from './random.js';

/**
 * Who is chosen as a partner: the more cooperations somebody has, the likelier (preferential attachment, Barabási and
 * Albert 1999), so that degrees are distributed as in networks that have grown. Each draw and each addition is O(1).
 */
export class Attraction {
  /** Each member as often as it has pull and partners. */
  private readonly everywhere: Member[] = [];
  private readonly nearby = new Map<AreaKey, Member[]>();

  constructor(members: readonly Member[]) {
    for (const member of members) for (let times = 0; times < member.pull; times += 1) this.add(member);
  }

  /** Has found one more partner. */
  add(member: Member): void {
    this.everywhere.push(member);
    if (member.county === null) return;
    const neighbours = this.nearby.get(member.county);
    if (neighbours) neighbours.push(member);
    else this.nearby.set(member.county, [member]);
  }

  inLand(random: Random): Member {
    return random.pick(this.everywhere);
  }

  /** In the Kreis of somebody; anywhere for those who work in the whole Land. */
  near({ county }: Member, random: Random): Member {
    const neighbours = county === null ? undefined : this.nearby.get(county);
    return neighbours === undefined ? this.inLand(random) : random.pick(neighbours);
  }
}
