import { useEffect, useState } from 'preact/hooks';
import { actorKind } from '../../../schema/vocabulary/actor-kind.js';
import { federalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { FrameDocument } from '../../api/generated/operations.js';
import { Combobox } from '../../search/combobox.js';
import type { Option, OptionGroup } from '../../search/option.js';
import { placeDetail } from '../../search/places.js';
import { withoutRepeats } from '../../search/towns.js';
import { useSearch, type Searched } from '../../search/use-search.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';

const startAt = (id: string, label: string, detail: string): Option => ({ id: id.replace(':', '-'), label, detail, address: addressWith({ start: id }) });

/** Every Land whose name holds what was typed, then the places and the bodies that the search found. */
function groupsFor(typed: string, keys: ReadonlyMap<string, string>, { results }: Searched): readonly OptionGroup[] {
  const { route } = texts.value;
  const wanted = typed.trim().toLocaleLowerCase('de');
  const lands = federalStateCode.values.flatMap((code) => {
    const [key, name] = [keys.get(code), labelOf(federalStateCode, code)];
    return key !== undefined && name.toLocaleLowerCase('de').includes(wanted) ? [startAt(key, name, '')] : [];
  });
  const hits = withoutRepeats(results);
  return [
    { key: 'lands', label: route.lands, options: lands },
    { key: 'places', label: route.places, options: hits.flatMap((hit) => (hit.__typename === 'Area' && hit.level !== 'STATE' ? [startAt(hit.key, hit.areaName, placeDetail(hit))] : [])) },
    { key: 'actors', label: route.actors, options: hits.flatMap((hit) => (hit.__typename === 'Actor' ? [startAt(hit.id, hit.actorName, labelOf(actorKind, hit.kind))] : [])) },
  ];
}

/** The field for the body or the place at which a route begins; `name` is the chosen one's. */
export function StartField({ name }: { readonly name: string }) {
  const { route, search } = texts.value;
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const frame = useAnswer(FrameDocument, { at: asOf.value });
  const keys = new Map(frame.loaded.state === 'ready' ? frame.loaded.answer.federalStates.map(({ code, key }) => [code, key]) : []);
  const asked = typed === name ? '' : typed;
  const searched = useSearch(asked);
  return (
    <Combobox
      id="route-start"
      label={route.start}
      hint={route.startHint}
      listLabel={route.start}
      text={typed}
      onText={setTyped}
      groups={groupsFor(asked, keys, searched)}
      message={searched.failed ? search.failed : searched.text === '' ? '' : search.none(searched.text)}
      onChoose={({ address, label }) => {
        setTyped(label);
        go(address);
      }}
    />
  );
}
