import { useMemo } from 'preact/hooks';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { LandNetDocument, type LandNetQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Empty, Notice } from '../../display/notice.js';
import { buildNet } from '../../graph/build-net.js';
import { visiblePart } from '../../graph/visible.js';
import { useAnswer } from '../../state/loading.js';
import { asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { LandSummary } from '../land/land-summary.js';
import { NetView } from './net-view.js';
import { Remarks } from './remarks.js';

type FederalState = LandNetQuery['federalState'];

function Net({ state }: { readonly state: FederalState }) {
  const { net: words, states } = texts.value;
  const { hidden, around: steps, actor, arrangement } = view.value.details;
  const whole = useMemo(() => buildNet(state.constellation, state.key, state.findings.nodes), [state]);
  const known = actor !== null && whole.nodes.some(({ id }) => id === actor) ? actor : null;
  const depth = steps ?? (arrangement === 'umfeld' ? 1 : null);
  const around = useMemo(() => (known !== null && depth !== null ? { node: known, depth } : null), [known, depth]);
  const shown = useMemo(() => visiblePart(whole, { hidden, around }), [whole, hidden, around]);
  const { omittedActors } = state.constellation;
  return (
    <>
      <LandSummary sentences={state.summary} />
      {omittedActors > 0 && <Notice tone="info" title={states.partial(omittedActors)} />}
      {whole.statements.length === 0 && <Empty text={words.empty} />}
      <Remarks whole={whole} shown={shown} />
      {whole.nodes.length > 0 && <NetView state={state} whole={whole} shown={shown} wish={{ hidden, around }} centre={known} />}
    </>
  );
}

/** A Land as a network: legend, picture, what is chosen, and the tables that say the same. */
export function NetRoom({ land }: { readonly land: FederalStateCode }) {
  const asked = useAnswer(LandNetDocument, { code: land, at: asOf.value, language: spoken.value });
  return <Answer asked={asked}>{({ federalState }) => <Net state={federalState} />}</Answer>;
}
