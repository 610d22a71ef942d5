import { confidence as confidences } from '../../../schema/vocabulary/confidence.js';
import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { standing as standings } from '../../../schema/vocabulary/standing.js';
import { targetGroup } from '../../../schema/vocabulary/target-group.js';
import type { WhoHandlesQuery } from '../../api/generated/operations.js';
import { WebsiteLink } from '../../display/external-link.js';
import { FoldedProofs } from '../../display/proofs.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { GroupSymbol } from '../../display/symbols.js';
import { groupOf } from '../../legend/kind-groups.js';
import { addressOf } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';

export type Responsibility = WhoHandlesQuery['whoHandles']['responsibilities'][number];

function Rows({ responsibility }: { readonly responsibility: Responsibility }) {
  const { finder, profile } = texts.value;
  const { actor, areas, targetGroups, sector, criterion, delegatedBy } = responsibility;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [finder.areas, areas.map(({ key, name }) => (key === 'DE' ? profile.whole : name)).join(', ')],
    [finder.groups, targetGroups.map((group) => labelOf(targetGroup, group)).join(', ')],
    [finder.sector, sector],
    [finder.criterion, criterion],
    [finder.delegatedBy, delegatedBy?.name],
    [profile.contact, actor.contact ?? profile.noContact],
  ];
  return (
    <dl class="facts">
      {rows.map(([label, value]) => value && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      {actor.website && <div><dt>{profile.website}</dt><dd><WebsiteLink href={actor.website} /></dd></div>}
    </dl>
  );
}

/** Who has a part in the task, how far that is documented, how to reach them, and the evidence. */
export function ResponsibleCard({ responsibility }: { readonly responsibility: Responsibility }) {
  const { actor, role, standing, choice, confidence, evidence } = responsibility;
  const limits = [...limitsOf(responsibility).filter((limit) => limit !== labelOf(confidences, confidence)), ...(standing === 'AGREED' ? [] : [labelOf(standings, standing)])];
  return (
    <li class="responsible">
      <h4 class="responsible__name with-symbol">
        <GroupSymbol group={groupOf(actor.kind)} />
        <a class="kern-link" href={addressOf({ room: 'actor', id: actor.id })}>{actor.name}</a>
      </h4>
      <p class="topic__reach">{capital(labelOf(responsibilityRole, role))} <Limits limits={limits} /></p>
      {choice && <p class="kern-body kern-body--small">{texts.value.finder.choice}</p>}
      <Rows responsibility={responsibility} />
      <FoldedProofs proofs={evidence} />
    </li>
  );
}
