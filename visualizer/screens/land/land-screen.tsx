import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { ScreenHeading } from '../../display/heading.js';
import { Select } from '../../display/select.js';
import { ViewSwitch } from '../../display/view-switch.js';
import { addressOf, go, view } from '../../state/navigation.js';
import type { LandTab } from '../../state/view.js';
import { labelOf, texts } from '../../texts/texts.js';
import { LandFindings } from '../findings/land-findings.js';
import { ActorsRoom } from '../land-actors/actors-room.js';
import { SourcesRoom } from '../land-sources/sources-room.js';
import { MatrixRoom } from '../matrix/matrix-room.js';
import { NetRoom } from '../net/net-room.js';
import { useRendererAhead } from './use-renderer-ahead.js';

const TABS: readonly LandTab[] = ['befunde', 'netz', 'matrix', 'stellen', 'quellen'];

function Tab({ land, tab }: { readonly land: FederalStateCode; readonly tab: LandTab }) {
  switch (tab) {
    case 'befunde':
      return <LandFindings key={land} land={land} />;
    case 'netz':
      return <NetRoom key={land} land={land} />;
    case 'matrix':
      return <MatrixRoom land={land} />;
    case 'stellen':
      return <ActorsRoom land={land} />;
    case 'quellen':
      return <SourcesRoom land={land} />;
  }
}

/** Goes to another Land in the same view. */
function LandChooser({ land, tab }: { readonly land: FederalStateCode; readonly tab: LandTab }) {
  return (
    <Select class="land-chooser" id="land-chooser" label={texts.value.land.choose} value={land} onChoose={(value) => go(addressOf({ room: 'land', land: value as FederalStateCode, tab }))}>
      {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
    </Select>
  );
}

/** Back from another view to the finding that led here. */
function BackToFinding({ land }: { readonly land: FederalStateCode }) {
  const { finding } = view.value.details;
  if (finding === null) return null;
  return (
    <p class="back-link">
      <a class="kern-link" href={addressOf({ room: 'land', land, tab: 'befunde' }, { finding })}><span class="kern-icon kern-icon--arrow-back kern-icon--small" aria-hidden="true" />{texts.value.findings.back}</a>
    </p>
  );
}

/** What else can be asked of the Land, with the Land filled in. */
function FurtherQuestions({ land }: { readonly land: FederalStateCode }) {
  const { land: words, report } = texts.value;
  const links: readonly (readonly [string, string])[] = [
    [report.toPrint, addressOf({ room: 'report', land })],
    [words.compare, addressOf({ room: 'comparison' }, { lands: [land] })],
    [words.whatIf, addressOf({ room: 'whatIf' }, { land })],
  ];
  return <ul class="land-links" aria-label={words.further}>{links.map(([label, address]) => <li key={label}><a class="kern-link" href={address}>{label}</a></li>)}</ul>;
}

export function LandScreen({ land, tab }: { readonly land: FederalStateCode; readonly tab: LandTab }) {
  const words = texts.value.land;
  useRendererAhead();
  return (
    <>
      <div class="land-head" data-region>
        <ScreenHeading title={labelOf(federalStateCode, land)} />
        <LandChooser land={land} tab={tab} />
        <ViewSwitch
          label={words.tabs.label}
          choices={TABS.map((other) => ({ label: words.tabs[other], address: addressOf({ room: 'land', land, tab: other }), chosen: other === tab }))}
        />
      </div>
      <FurtherQuestions land={land} />
      {tab !== 'befunde' && <BackToFinding land={land} />}
      <Tab land={land} tab={tab} />
    </>
  );
}
