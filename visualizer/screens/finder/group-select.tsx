import { targetGroup, type TargetGroup } from '../../../schema/vocabulary/target-group.js';
import { Select } from '../../display/select.js';
import { addressWith, go, view } from '../../state/navigation.js';
import { capital, labelOf, texts } from '../../texts/texts.js';

/** For whom it is asked. */
export function GroupSelect() {
  const { finder } = texts.value;
  return (
    <Select id="group" label={finder.group} value={view.value.details.targetGroup ?? ''} onChoose={(value) => go(addressWith({ targetGroup: (value || null) as TargetGroup | null }))}>
      <option value="">{finder.everybody}</option>
      {targetGroup.values.map((value) => <option key={value} value={value}>{capital(labelOf(targetGroup, value))}</option>)}
    </Select>
  );
}
