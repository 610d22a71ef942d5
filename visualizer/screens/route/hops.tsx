import { disruptionState } from '../../../schema/vocabulary/disruption-state.js';
import type { RouteQuery } from '../../api/generated/operations.js';
import { FoldedProofs } from '../../display/proofs.js';
import { Limits } from '../../display/statement-marks.js';
import { GroupSymbol } from '../../display/symbols.js';
import { groupOf } from '../../legend/kind-groups.js';
import { addressOf, language } from '../../state/navigation.js';
import { saidDuration } from '../../texts/durations.js';
import { labelOf, texts } from '../../texts/texts.js';

export type Route = RouteQuery['route']['routes'][number];
export type Hop = Route['hops'][number];
type Person = Hop['from'];

export function ActorLink({ actor: { id, kind, name } }: { readonly actor: Person }) {
  return <span class="with-symbol"><GroupSymbol group={groupOf(kind)} /><a class="kern-link" href={addressOf({ room: 'actor', id })}>{name}</a></span>;
}

function HopItem({ hop }: { readonly hop: Hop }) {
  const words = texts.value.route;
  const { cooperation, disrupted, channel, deadline, handDown, evidence } = hop;
  return (
    <li class="hop">
      <h4 class="responsible__name">{words.step(hop.from.name, hop.to.name)}</h4>
      <p class="topic__reach">{handDown ? words.handsDown : words.refers} <Limits limits={disrupted ? [labelOf(disruptionState, disrupted.state)] : []} /></p>
      {cooperation && <p class="kern-body kern-body--small">{cooperation.text} <a class="kern-link kern-link--small" href={addressOf({ room: 'statement', id: cooperation.id })}>{words.statement}</a></p>}
      <dl class="facts">
        {channel && <div><dt>{words.channel}</dt><dd>{channel}</dd></div>}
        {!handDown && <div><dt>{words.deadline}</dt><dd>{deadline ? saidDuration(deadline, language.value) : words.noDeadline}</dd></div>}
        {disrupted && <div><dt>{words.disrupted}</dt><dd>{disrupted.text}</dd></div>}
      </dl>
      <FoldedProofs proofs={evidence} />
    </li>
  );
}

/** The steps of a way in their order, and whom one reaches. */
export function Hops({ route }: { readonly route: Route }) {
  const words = texts.value.route;
  return (
    <>
      <p class="kern-body">{route.text}</p>
      {route.hops.length > 0 && <ol class="hops">{route.hops.map((hop) => <HopItem key={`${hop.from.id} ${hop.to.id}`} hop={hop} />)}</ol>}
      {route.totalDeadline && route.hops.length > 1 && <p class="kern-body">{words.total(saidDuration(route.totalDeadline, language.value))}</p>}
      <p class="kern-body hops__end">{words.end}: <ActorLink actor={route.end} /></p>
    </>
  );
}
