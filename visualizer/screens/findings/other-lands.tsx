import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { practiceStanding } from '../../../schema/vocabulary/practice-standing.js';
import { addressOf } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';
import type { ShownFinding } from './shown-finding.js';

type Link = NonNullable<ShownFinding['link']>;

function PracticeItem({ practice: { id, name, standing, areas } }: { readonly practice: Link['practices'][number] }) {
  return (
    <li>
      <a class="kern-link" href={addressOf({ room: 'practice', id })}>{name}</a>
      <span class="quiet"> {[labelOf(practiceStanding, standing), ...areas.map((area) => area.name)].join(' · ')}</span>
    </li>
  );
}

interface Props {
  readonly link: ShownFinding['link'];
}

const nothingIn = ({ landsThatHaveIt, practices }: Link): boolean => landsThatHaveIt.length === 0 && practices.length === 0;

function Others({ link }: { readonly link: Link }) {
  const { findings } = texts.value;
  const { landsThatHaveIt, practices } = link;
  return (
    <>
      {landsThatHaveIt.length > 0 && <p class="kern-body kern-body--small">{findings.landsThatHaveIt(landsThatHaveIt.map((land) => labelOf(federalStateCode, land)).join(', '))}</p>}
      {practices.length > 0 && <ul class="statements" aria-label={findings.practices}>{practices.map((practice) => <PracticeItem key={practice.id} practice={practice} />)}</ul>}
    </>
  );
}

/** How other Länder do it: where the same is documented, and the practices that answer it. */
export function OtherLands({ link }: Props) {
  if (link === null) return null;
  const { findings } = texts.value;
  return (
    <section>
      <h2 class="subheading">{findings.others}</h2>
      {nothingIn(link) ? <p class="kern-body kern-body--muted">{findings.noOthers}</p> : <Others link={link} />}
    </section>
  );
}

/** The same behind a button of its own; nothing where there is nothing to tell. */
export function FoldedOtherLands({ link }: Props) {
  if (link === null || nothingIn(link)) return null;
  return (
    <details class="folded">
      <summary>{texts.value.findings.elsewhere(link.landsThatHaveIt.length, link.practices.length)}</summary>
      <Others link={link} />
    </details>
  );
}
