import { useEffect, useState } from 'preact/hooks';
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

const optionFor = (key: string, label: string, detail: string): Option => ({ id: key, label, detail, address: addressWith({ place: key }) });

/** Every Land whose name holds what was typed, then the places that the search found. */
function groupsFor(typed: string, keys: ReadonlyMap<string, string>, searched: Searched): readonly OptionGroup[] {
  const { finder } = texts.value;
  const wanted = typed.trim().toLocaleLowerCase('de');
  const lands = federalStateCode.values.flatMap((code) => {
    const [key, name] = [keys.get(code), labelOf(federalStateCode, code)];
    return key !== undefined && name.toLocaleLowerCase('de').includes(wanted) ? [optionFor(key, name, '')] : [];
  });
  const places = withoutRepeats(searched.results).flatMap((hit) => (hit.__typename === 'Area' && hit.level !== 'STATE' ? [optionFor(hit.key, hit.areaName, placeDetail(hit))] : []));
  return [{ key: 'lands', label: finder.lands, options: lands }, { key: 'places', label: finder.places, options: places }];
}

/** The field for a Land or a place; `name` is the chosen one's. */
export function PlaceField({ name }: { readonly name: string }) {
  const { finder, search } = texts.value;
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const frame = useAnswer(FrameDocument, { at: asOf.value });
  const keys = new Map(frame.loaded.state === 'ready' ? frame.loaded.answer.federalStates.map(({ code, key }) => [code, key]) : []);
  const untouched = typed === name;
  const searched = useSearch(untouched ? '' : typed);
  const groups = groupsFor(untouched ? '' : typed, keys, searched);
  return (
    <Combobox
      id="place"
      label={finder.place}
      hint={finder.placeHint}
      listLabel={finder.place}
      text={typed}
      onText={setTyped}
      groups={groups}
      message={searched.failed ? search.failed : searched.text === '' ? '' : search.none(searched.text)}
      onChoose={({ address, label }) => {
        setTyped(label);
        go(address);
      }}
    />
  );
}
