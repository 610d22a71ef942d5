import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { ReportDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Button } from '../../display/button.js';
import { ScreenHeading } from '../../display/heading.js';
import { Select } from '../../display/select.js';
import { kindsAsked } from '../../legend/questions.js';
import { useAnswer } from '../../state/loading.js';
import { addressOf, asOf, go } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { Report } from './report.js';

/** What the report is operated with; none of it is printed. */
function Tools({ land }: { readonly land: FederalStateCode }) {
  const { report } = texts.value;
  return (
    <div class="report-tools" data-region>
      <Button look="primary" onClick={() => print()}>{report.print}</Button>
      <a class="kern-link" href={addressOf({ room: 'land', land, tab: 'befunde' })}>{report.back(labelOf(federalStateCode, land))}</a>
      <Select id="report-land" class="report-land" label={report.choose} value={land} onChoose={(value) => go(addressOf({ room: 'report', land: value as FederalStateCode }))}>
        {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
      </Select>
    </div>
  );
}

/** One Land on paper, for a meeting. */
export function ReportScreen({ land }: { readonly land: FederalStateCode }) {
  const { report } = texts.value;
  const asked = useAnswer(ReportDocument, { code: land, filter: { kinds: kindsAsked(null) }, at: asOf.value, language: spoken.value });
  return (
    <div class="report">
      <ScreenHeading title={report.title(labelOf(federalStateCode, land))}><p class="kern-body lead">{report.lead}</p></ScreenHeading>
      <Tools land={land} />
      <Answer asked={asked}>{(answer) => <Report answer={answer} />}</Answer>
    </div>
  );
}
