import { useEffect, useState } from 'preact/hooks';
import { announce } from '../state/announcement.js';
import { go } from '../state/navigation.js';
import { texts } from '../texts/texts.js';
import { Combobox } from './combobox.js';
import { groupHits } from './hits.js';
import { useSearch } from './use-search.js';

/** The search over everything: choosing a hit goes there. */
export function GlobalSearch() {
  const [text, setText] = useState('');
  const searched = useSearch(text);
  const { search } = texts.value;
  const message = searched.failed ? search.failed : searched.text === '' ? '' : search.none(searched.text);
  useEffect(() => {
    if (searched.text === '') return;
    announce(searched.results.length > 0 ? search.hits(searched.results.length) : message);
  }, [searched]);
  return (
    <search class="global-search" data-region>
      <Combobox
        id="search"
        label={search.label}
        hiddenLabel
        hint={search.hint}
        listLabel={search.list}
        text={text}
        onText={setText}
        groups={groupHits(searched.results)}
        message={searched.results.length === 0 ? message : ''}
        onChoose={({ address }) => {
          setText('');
          go(address);
        }}
      />
      <span class="kern-icon kern-icon--search global-search__icon" aria-hidden="true" />
    </search>
  );
}
