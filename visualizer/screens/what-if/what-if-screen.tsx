import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../../schema/vocabulary/vocabulary.js';
import { WhatIfActorsDocument, WhatIfDocument } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { ScreenHeading } from '../../display/heading.js';
import { Notice } from '../../display/notice.js';
import { Select } from '../../display/select.js';
import { useAnswer } from '../../state/loading.js';
import { addressWith, asOf, go, view } from '../../state/navigation.js';
import { labelOf, spoken, texts } from '../../texts/texts.js';
import { AssumeFields } from './assume-fields.js';
import { AssumedList } from './assumed-list.js';
import { suspension, troubleIn } from './assumptions.js';
import { SupposedResult } from './supposed-result.js';

function LandSelect() {
  const { whatIf } = texts.value;
  return (
    <Select id="what-if-land" label={whatIf.land} value={view.value.details.land ?? ''} onChoose={(value) => go(addressWith({ land: isValueOf(federalStateCode, value) ? value : null }))}>
      <option value="">{whatIf.choose}</option>
      {federalStateCode.values.map((code) => <option key={code} value={code}>{labelOf(federalStateCode, code)}</option>)}
    </Select>
  );
}

function Result({ land }: { readonly land: FederalStateCode }) {
  const { whatIf } = texts.value;
  const asked = useAnswer(WhatIfDocument, { land, suspend: suspension(view.value.details), at: asOf.value, language: spoken.value });
  const trouble = asked.loaded.state === 'failed' ? troubleIn(asked.loaded.problem.argument) : null;
  return (
    <section class="result" aria-labelledby="result-title" data-region>
      <h2 class="kern-heading-small" id="result-title">{whatIf.result}</h2>
      {trouble !== null
        ? <Notice tone="danger" title={whatIf.problemTitle}><p class="kern-body">{whatIf.problems[trouble]}</p></Notice>
        : <Answer asked={asked}>{({ federalState }) => <SupposedResult found={federalState.resilience} />}</Answer>}
    </section>
  );
}

function OfLand({ land }: { readonly land: FederalStateCode }) {
  const { whatIf } = texts.value;
  const asked = useAnswer(WhatIfActorsDocument, { land, at: asOf.value, language: spoken.value });
  return (
    <Answer asked={asked}>
      {({ federalState: { constellation: { actors } } }) => (
        <>
          <AssumeFields actors={actors} />
          <h2 class="kern-heading-small">{whatIf.assumptions}</h2>
          <AssumedList nameOf={(id) => actors.find((actor) => actor.id === id)?.name ?? whatIf.elsewhere} />
        </>
      )}
    </Answer>
  );
}

/** Bodies are thought away and cooperations thought in; the address holds all of it, nothing is stored. */
export function WhatIfScreen() {
  const { whatIf } = texts.value;
  const { land: land } = view.value.details;
  return (
    <>
      <ScreenHeading title={whatIf.title}><p class="kern-body lead">{whatIf.lead}</p></ScreenHeading>
      <section class="what-if" aria-label={whatIf.assumptions} data-region>
        <LandSelect />
        {land !== null && <OfLand land={land} />}
      </section>
      {land === null ? <p class="kern-body kern-body--muted">{whatIf.ask}</p> : <Result land={land} />}
    </>
  );
}
