import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { addressOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import type { ShownFinding } from './shown-finding.js';

type Link = NonNullable<ShownFinding['link']>;

function PracticeItem({ practice: { id, name, standing, areas } }: { readonly practice: Link['practices'][number] }) {
  return (
    <li>
      <a class="kern-link" href={addressOf({ room: 'statement', id })}>{name}</a>
      <span class="quiet"> {[labelOf(practiceStanding, standing), ...areas.map((area) => area.name)].join(' · ')}</span>
    </li>
  );
}

/** How other Länder do it: where the same is documented, and the practices that answer it. */
export function OtherLands({ link }: { readonly link: ShownFinding['link'] }) {
  if (link === null) return null;
  const { findings } = texts.value;
  const { landsThatHaveIt, practices } = link;
  if (landsThatHaveIt.length === 0 && practices.length === 0) return <p class="remark">{findings.noOthers}</p>;
  return (
    <div class="finding__others">
      <p><b>{findings.others}</b></p>
      {landsThatHaveIt.length > 0 && <p class="kern-body kern-body--small">{findings.landsThatHaveIt(landsThatHaveIt.map((land) => labelOf(federalStateCode, land)).join(', '))}</p>}
      {practices.length > 0 && <ul class="statements" aria-label={findings.practices}>{practices.map((practice) => <PracticeItem key={practice.id} practice={practice} />)}</ul>}
    </div>
  );
}
