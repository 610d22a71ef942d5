import { useEffect } from 'preact/hooks';
import { cooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { RouteQuery } from '../../api/generated/operations.js';
import { WebsiteLink } from '../../display/external-link.js';
import { FoldedProofs } from '../../display/proofs.js';
import { Limits, limitsOf } from '../../display/statement-marks.js';
import { announce } from '../../state/announcement.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import { ActorLink, Hops } from './hops.js';

type Found = RouteQuery['route'];

function Direct({ direct }: { readonly direct: Found['direct'] }) {
  const { route, profile } = texts.value;
  if (direct.length === 0) return null;
  return (
    <section>
      <h3 class="subheading">{route.direct}</h3>
      <ul class="responsibles">
        {direct.map((one) => (
          <li key={one.id} class="responsible">
            <h4 class="responsible__name"><ActorLink actor={one.actor} /></h4>
            <p class="kern-body kern-body--small">{one.text} <Limits limits={limitsOf(one)} /></p>
            <dl class="facts">
              <div><dt>{profile.contact}</dt><dd>{one.actor.contact ?? profile.noContact}</dd></div>
              {one.actor.website && <div><dt>{profile.website}</dt><dd><WebsiteLink href={one.actor.website} /></dd></div>}
            </dl>
            <FoldedProofs proofs={one.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ missing }: { readonly missing: Found['missing'] }) {
  const { route } = texts.value;
  if (missing.length === 0) return null;
  return (
    <section>
      <h3 class="subheading">{route.missing}</h3>
      <p class="kern-body">{route.missingLead}</p>
      <ul class="statements">{missing.map(({ kind, from, to }) => <li key={`${from.id} ${to.id}`}>{capital(route.hop(labelOf(cooperationKind, kind), from.name, to.name))}</li>)}</ul>
    </section>
  );
}

/** The answer in one sentence, then the ways, what would make one, and those who are responsible. */
export function FoundRoute({ found }: { readonly found: Found }) {
  const { route } = texts.value;
  const [first, ...others] = found.routes;
  useEffect(() => announce(route.found(found.routes.length)), [found]);
  return (
    <>
      <p class="sentence">{found.text}</p>
      {first && <section><h3 class="subheading">{route.first} ({route.steps(first.hops.length)})</h3><Hops route={first} /></section>}
      {others.map((other, index) => (
        <details key={`${other.start.id} ${other.end.id} ${index}`} class="other-route">
          <summary><h3 class="other-route__title">{route.other(index + 2)}: {other.start.name} → {other.end.name} ({route.steps(other.hops.length)})</h3></summary>
          <Hops route={other} />
        </details>
      ))}
      <Missing missing={found.missing} />
      <Direct direct={found.direct} />
    </>
  );
}
