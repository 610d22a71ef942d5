import { ScreenHeading } from '../../display/heading.js';
import { view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';
import { FilterForm } from './filter-form.js';
import { FindingList } from './finding-list.js';

/** The findings of all Länder. */
export function FindingsScreen() {
  const { findings } = texts.value;
  return (
    <>
      <ScreenHeading title={findings.title}><p class="kern-body lead">{findings.lead}</p></ScreenHeading>
      <FilterForm whole />
      <FindingList land={view.value.details.land} />
    </>
  );
}
