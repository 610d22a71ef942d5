import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FindingSymbol, ObligationMark } from '../../display/finding-symbol.js';
import { addressOf } from '../../state/navigation.js';
import { softly } from '../../texts/soft-hyphens.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { AcceptanceNote } from './acceptance-note.js';
import { FindingFacts } from './finding-facts.js';
import { reasonOf, subjectOf, wordOf } from './finding-words.js';
import { netTarget } from './net-target.js';
import { FoldedOtherLands } from './other-lands.js';
import type { ShownFinding } from './shown-finding.js';

/** What it is about, the verdict in one word and how strongly it is asked for; the same on the card and on the page. */
export function FindingVerdict({ finding }: { readonly finding: ShownFinding }) {
  const reason = reasonOf(finding);
  return (
    <p class="finding__verdict">
      <span class="with-symbol"><FindingSymbol kind={finding.kind} /><b>{capital(wordOf(finding))}</b></span>
      {reason !== '' && <span class="quiet">{capital(reason)}</span>}
      <ObligationMark obligation={finding.obligation} />
    </p>
  );
}

/** Why it is a finding: the rule, the pattern that asks for it, and what that rests on. */
export function FindingReason({ finding: { rule, pattern, slot } }: { readonly finding: ShownFinding }) {
  const { findings } = texts.value;
  const basis = slot?.edge?.basis ?? slot?.role?.basis;
  return (
    <dl class="facts">
      <div><dt>{findings.rule}</dt><dd>{rule.sentence}</dd></div>
      {pattern && <div><dt>{findings.basis}</dt><dd>{findings.pattern(pattern.name)}{basis && <span class="quiet"> · {basis}</span>}</dd></div>}
    </dl>
  );
}

/** The same behind a button of its own, where many findings stand below each other. */
function FoldedReason({ finding }: { readonly finding: ShownFinding }) {
  return (
    <details class="folded">
      <summary>{texts.value.findings.why}</summary>
      <FindingReason finding={finding} />
    </details>
  );
}

/** Where a finding leads: into the network of its Land, to its own page. */
export function FindingLinks({ finding, own }: { readonly finding: ShownFinding; readonly own: boolean }) {
  const { findings } = texts.value;
  const { id, land } = finding;
  const target = netTarget(finding);
  return (
    <p class="finding__links">
      {target && <a class="kern-link" href={addressOf({ room: 'land', land, tab: 'netz' }, target)}>{findings.inNet}</a>}
      {!own && <a class="kern-link" href={addressOf({ room: 'finding', id })}>{findings.page}</a>}
      {own && <a class="kern-link" href={addressOf({ room: 'land', land, tab: 'befunde' }, { finding: id })}>{findings.toLand(labelOf(federalStateCode, land))}</a>}
    </p>
  );
}

interface Props {
  readonly finding: ShownFinding;
  /** Whether the Land is named: not where the whole screen is about it. */
  readonly withLand: boolean;
  readonly wanted: boolean;
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** One finding among others. */
export function FindingCard({ finding, withLand, wanted, level }: Props) {
  const { id, land, text, acceptance } = finding;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <li class={`finding${wanted ? ' finding--wanted' : ''}${acceptance?.applies ? ' finding--accepted' : ''}`} id={id}>
      <Heading class="finding__name">
        {withLand && <><a class="kern-link" href={addressOf({ room: 'land', land, tab: 'befunde' })}>{labelOf(federalStateCode, land)}</a>: </>}
        {softly(subjectOf(finding))}
      </Heading>
      <FindingVerdict finding={finding} />
      <p class="kern-body">{text}</p>
      <AcceptanceNote acceptance={acceptance} />
      <FoldedReason finding={finding} />
      <FindingFacts finding={finding} />
      <FoldedOtherLands link={finding.link} />
      <FindingLinks finding={finding} own={false} />
    </li>
  );
}
