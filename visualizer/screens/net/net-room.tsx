import { useMemo, useRef } from 'preact/hooks';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { LandNetDocument, type LandNetQuery } from '../../api/generated/operations.js';
import { Answer } from '../../display/answer.js';
import { Empty, Notice } from '../../display/notice.js';
import { buildNet } from '../../graph/build-net.js';
import { countEntries } from '../../graph/counts.js';
import { MOST_NODES, foldNet } from '../../graph/fold.js';
import { EMPTY_PICTURE, type Picture } from '../../graph/picture.js';
import type { Net as NetOfLand } from '../../graph/net.js';
import { steadyNet, unfiltered } from '../../graph/steady.js';
import { visiblePart, type Wish } from '../../graph/visible.js';
import { HIDDEN_AT_FIRST } from '../../legend/entries.js';
import { useAnswer } from '../../state/loading.js';
import { asOf, view } from '../../state/navigation.js';
import { spoken, texts } from '../../texts/texts.js';
import { LandSummary } from '../land/land-summary.js';
import { Choice } from './choice.js';
import { Folds } from './folds.js';
import { LeftOut } from './left-out.js';
import { Legend } from './legend.js';
import { NetTables } from './net-tables.js';
import { NetPicture } from './net-picture.js';
import { Remarks } from './remarks.js';
import { SaveMenu } from './save-menu.js';
import { sayingsOf } from './sayings.js';
import { Side } from './side.js';

type FederalState = LandNetQuery['federalState'];

/** The same object as long as the filter only takes away: places are sought anew for another one. */
function useUnfiltered(whole: NetOfLand, wish: Wish): NetOfLand {
  const off = (wish.hidden ?? HIDDEN_AT_FIRST).filter((key) => HIDDEN_AT_FIRST.includes(key)).join();
  return useMemo(() => unfiltered(whole, wish), [whole, off, wish.around]);
}

function Net({ state }: { readonly state: FederalState }) {
  const { net: words, states } = texts.value;
  const { hidden, around: steps, actor, arrangement, unfolded } = view.value.details;
  const whole = useMemo(() => buildNet(state.constellation, state.key, state.findings.nodes), [state]);
  const known = actor !== null && whole.nodes.some(({ id }) => id === actor) ? actor : null;
  const depth = steps ?? (arrangement === 'umfeld' ? 1 : null);
  const around = useMemo(() => (known !== null && depth !== null ? { node: known, depth } : null), [known, depth]);
  const shown = useMemo(() => visiblePart(whole, { hidden, around }), [whole, hidden, around]);
  const before = useUnfiltered(whole, { hidden, around });
  const counts = useMemo(() => countEntries(whole, hidden), [whole, hidden]);
  const { net: drawn, folds } = useMemo(() => foldNet(shown, { most: MOST_NODES, unfolded, keep: known }), [shown, unfolded.join(), known]);
  const sayings = useMemo(() => sayingsOf(drawn), [drawn]);
  const all = useMemo(() => (drawn === shown ? sayings : sayingsOf(shown)), [drawn, shown, sayings]);
  const steady = useMemo(() => (drawn === shown ? steadyNet(shown, before, MOST_NODES) : drawn), [drawn, shown, before]);
  const picture = useRef<Picture>(EMPTY_PICTURE);
  const { omittedActors } = state.constellation;
  return (
    <>
      <LandSummary sentences={state.summary} />
      {omittedActors > 0 && <Notice tone="info" title={states.partial(omittedActors)} />}
      {whole.statements.length === 0 && <Empty text={words.empty} />}
      <Remarks whole={whole} shown={shown} />
      {whole.nodes.length > 0 && (
        <>
          <Folds folds={folds} sayings={sayings} />
          <div class="net">
            <div class="net__main">
              <NetPicture land={state.code} net={drawn} sayings={sayings} steady={steady} centre={known} pictured={picture} />
              <LeftOut counts={counts} />
              <SaveMenu land={state.code} moment={state.asOf} net={shown} sayings={all} pictured={picture} />
            </div>
            <Side>
              <Legend counts={counts} />
              <Choice land={state.code} sayings={sayings} folds={folds} />
            </Side>
          </div>
          <NetTables net={drawn} sayings={sayings} />
        </>
      )}
    </>
  );
}

/** A Land as a network: legend, picture, what is chosen, and the tables that say the same. */
export function NetRoom({ land }: { readonly land: FederalStateCode }) {
  const asked = useAnswer(LandNetDocument, { code: land, at: asOf.value, language: spoken.value });
  return <Answer asked={asked}>{({ federalState }) => <Net state={federalState} />}</Answer>;
}
