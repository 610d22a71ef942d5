import { useMemo, useRef } from 'preact/hooks';
import type { LandNetQuery } from '../../api/generated/operations.js';
import { countEntries } from '../../graph/counts.js';
import type { Net } from '../../graph/net.js';
import type { Wish } from '../../graph/visible.js';
import { Choice } from './choice.js';
import { Folds } from './folds.js';
import { LeftOut } from './left-out.js';
import { Legend } from './legend.js';
import { NetPicture } from './net-picture.js';
import { NetTables } from './net-tables.js';
import { SaveMenu } from './save-menu.js';
import { Side } from './side.js';
import { usePlan } from './use-plan.js';
import { usePicture, useSettled } from './use-settled.js';

interface Props {
  readonly state: LandNetQuery['federalState'];
  readonly whole: Net;
  readonly shown: Net;
  readonly wish: Wish;
  /** The chosen actor. */
  readonly centre: string | null;
}

/**
 * A network with its legend and its tables. What the legend takes away is gone from the picture at once; the new
 * picture follows, then the tables.
 */
export function NetView({ state: { code, asOf }, whole, shown, wish, centre }: Props) {
  const counts = useMemo(() => countEntries(whole, wish.hidden), [whole, wish.hidden]);
  const frame = useRef<HTMLDivElement>(null);
  const plan = usePlan({ whole, shown, wish, centre }, frame);
  const settled = useSettled(plan);
  const picture = usePicture(settled, plan);
  const drawn = settled?.plan ?? plan;
  return (
    <>
      <Folds folds={drawn.folds} sayings={drawn.sayings} />
      <div class="net">
        <div class="net__main">
          <NetPicture land={code} net={drawn.net} sayings={drawn.sayings} picture={picture} busy={settled?.plan !== plan} frameElement={frame} />
          <LeftOut counts={counts} />
          <SaveMenu land={code} moment={asOf} net={drawn.shown} whole={whole} picture={picture} />
        </div>
        <Side>
          <Legend counts={counts} />
          <Choice land={code} sayings={plan.sayings} folds={plan.folds} />
        </Side>
      </div>
      <NetTables present={settled?.plan ?? null} />
    </>
  );
}
