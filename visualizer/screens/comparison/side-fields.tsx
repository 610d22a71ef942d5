import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../../schema/vocabulary/vocabulary.js';
import { Select } from '../../display/select.js';
import { addressWith, go, view } from '../../state/navigation.js';
import { labelOf, texts } from '../../texts/texts.js';

const SAME = 'same';

function Options({ without }: { readonly without?: FederalStateCode | undefined }) {
  return <>{federalStateCode.values.filter((code) => code !== without).map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}</>;
}

function chooseFirst(value: string): void {
  const { lands: [, second] } = view.value.details;
  const first = isValueOf(federalStateCode, value) ? [value] : [];
  go(addressWith({ lands: [...first, ...(second && second !== value && first.length > 0 ? [second] : [])] }));
}

/** The first of January that follows the day: most of what changed did so then. */
const newYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}-01-01`;

function chooseSecond(value: string, first: FederalStateCode, today: string): void {
  if (value === SAME) go(addressWith({ lands: [first], against: newYearAfter(today) }));
  else go(addressWith({ lands: isValueOf(federalStateCode, value) ? [first, value] : [first], against: null }));
}

/** Who is compared with whom, or one Land with which day. */
export function SideFields({ today }: { readonly today: string }) {
  const { comparison } = texts.value;
  const { lands: [first, second], against } = view.value.details;
  const same = second === undefined && against !== null;
  return (
    <div class="finder-form" data-region>
      <Select id="first-land" label={comparison.first} value={first ?? ''} onChoose={chooseFirst}>
        <option value="">{comparison.choose}</option>
        <Options />
      </Select>
      {first !== undefined && (
        <Select id="second-land" label={comparison.second} value={same ? SAME : (second ?? '')} onChoose={(value) => chooseSecond(value, first, today)}>
          <option value="">{comparison.choose}</option>
          <option value={SAME}>{comparison.sameLand}</option>
          <Options without={first} />
        </Select>
      )}
      {same && (
        <div class="kern-form-input">
          <label class="kern-label" for="other-day">{comparison.otherDay}</label>
          <input class="kern-form-input__input" id="other-day" type="date" min="1900-01-01" max="2200-12-31" value={against} onChange={({ currentTarget: { value } }) => value !== '' && go(addressWith({ against: value }))} />
        </div>
      )}
    </div>
  );
}
