import { useState } from 'preact/hooks';
import type { FrameQuery } from '../api/generated/operations.js';
import { language, view } from '../state/navigation.js';
import { Button } from '../display/button.js';
import { writtenDay } from '../texts/dates.js';
import { texts } from '../texts/texts.js';
import { Clocks } from './clocks.js';
import { MomentForm } from './moment-form.js';
import { StatusLine } from './status-line.js';

function DataState({ dataset }: { readonly dataset: FrameQuery['dataset'] }) {
  const { moment } = texts.value;
  return (
    <span class="moment-bar__data">
      {dataset.recordedAt ? moment.data(dataset.revision, writtenDay(dataset.recordedAt, language.value)) : moment.noData}
      {dataset.synthetic && <strong class="limit">{moment.synthetic}</strong>}
    </span>
  );
}

/** For which day the page speaks, always visible; opens the form that changes it. */
export function MomentBar({ frame, failed }: { readonly frame: FrameQuery | null; readonly failed: boolean }) {
  const [open, setOpen] = useState(false);
  const { moment } = texts.value;
  const { knownAt } = view.value.details;
  const validAt = view.value.details.validAt ?? frame?.federalStates[0]?.asOf.validAt;
  return (
    <section class="moment-bar" aria-label={moment.bar} data-region>
      <div class="moment-bar__line">
        {validAt && <strong>{moment.validAt(writtenDay(validAt, language.value))}</strong>}
        {knownAt && <strong>{moment.knownAt(writtenDay(knownAt, language.value))}</strong>}
        <Button look="tertiary" class="button--small" aria-expanded={open} aria-controls={open ? 'moment-form' : undefined} onClick={() => setOpen(!open)}>{moment.change}</Button>
        {frame ? <DataState dataset={frame.dataset} /> : failed && <span class="moment-bar__data">{moment.dataAway}</span>}
        <StatusLine />
      </div>
      {open && <Clocks validAt={validAt ?? ''} />}
      {open && <MomentForm validAt={validAt ?? ''} close={() => setOpen(false)} />}
    </section>
  );
}
