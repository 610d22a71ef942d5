import { useMemo } from 'preact/hooks';
import { announce } from '../state/announcement.js';
import { cliffIn, recordedDays, turningDays, type TurningDay } from '../state/days.js';
import { adjust, language, view } from '../state/navigation.js';
import { writtenDay } from '../texts/dates.js';
import { texts } from '../texts/texts.js';
import { Cliff } from './cliff.js';
import { DaySlider, type DayStop } from './day-slider.js';
import { useDays } from './use-days.js';

/** A day in words. In a Land it is not counted: what serves the whole country changes there as well. */
function stopOf({ day, begin, end }: TurningDay, counted: boolean): DayStop {
  const { clock } = texts.value;
  const said = [begin > 0 ? clock.begin(counted ? begin : null) : '', end > 0 ? clock.end(counted ? end : null) : ''].filter(Boolean);
  return { day, words: [writtenDay(day, language.value), ...said].join(', ') };
}

function showDay(day: string): void {
  adjust({ validAt: day });
  announce(texts.value.moment.applied(writtenDay(day, language.value)));
}

function knowBy(day: string, newest: boolean): void {
  adjust({ knownAt: newest ? null : `${day}T23:59:59Z` });
  announce(newest ? texts.value.clock.newest : texts.value.clock.knownBy(writtenDay(day, language.value)));
}

function KnownClock({ days, knownAt }: { readonly days: readonly string[]; readonly knownAt: string | null }) {
  const { clock } = texts.value;
  const newest = days.at(-1) ?? '';
  if (days.length < 2) return <p class="kern-body">{clock.oneRecording(writtenDay(newest, language.value))}</p>;
  const stops = days.map((day) => ({ day, words: day === newest ? clock.untilNow(writtenDay(day, language.value)) : writtenDay(day, language.value) }));
  return <DaySlider id="clock-known" label={clock.known} stops={stops} day={knownAt ?? newest} onDay={(day) => knowBy(day, day === newest)} />;
}

/** Both clocks as sliders over the days on which something changes: in the Land that is open, else anywhere. */
export function Clocks({ validAt }: { readonly validAt: string }) {
  const { clock } = texts.value;
  const { path, details: { knownAt } } = view.value;
  const land = path.room === 'land' ? path.land : null;
  const days = useDays(land);
  const turning = useMemo(() => (days ? turningDays(days.changes, [validAt].filter(Boolean)) : []), [days, validAt]);
  const known = useMemo(() => (days ? recordedDays(days.changes, knownAt === null ? [] : [knownAt.slice(0, 10)]) : []), [days, knownAt]);
  if (!days || turning.length === 0) return null;
  const cliff = cliffIn(turning);
  const pattern = days.patterns.find(({ validTo }) => cliff !== undefined && validTo === cliff.day)?.id ?? null;
  return (
    <div class="clocks">
      <DaySlider
        id="clock-valid" label={clock.valid} stops={turning.map((one) => stopOf(one, land === null))} day={validAt} onDay={showDay}
        mark={cliff && { day: cliff.day, word: clock.mark(pattern !== null) }}
      />
      <KnownClock days={known} knownAt={knownAt?.slice(0, 10) ?? null} />
      {cliff && <Cliff cliff={cliff} land={land} pattern={pattern} />}
      {days.cut && <p class="quiet">{clock.cut}</p>}
    </div>
  );
}
