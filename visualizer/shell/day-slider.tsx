import { useEffect, useState } from 'preact/hooks';

/** A stop of the slider: a day, and what is to be said of it. */
export interface DayStop {
  readonly day: string;
  readonly words: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly stops: readonly DayStop[];
  /** The day that is shown. */
  readonly day: string;
  /** A day to be pointed out. */
  readonly mark?: { readonly day: string; readonly word: string } | undefined;
  readonly onDay: (day: string) => void;
}

/** The last stop not after a day. */
function indexOf(stops: readonly DayStop[], day: string): number {
  return Math.max(0, stops.findLastIndex((stop) => stop.day <= day));
}

/** Goes from day to day on which something changes. Tells the day in words while it moves, takes it when it rests. */
export function DaySlider({ id, label, stops, day, mark, onDay }: Props) {
  const present = indexOf(stops, day);
  const [index, setIndex] = useState(present);
  useEffect(() => setIndex(present), [present]);
  const stop = stops[index];
  const marked = mark ? stops.findIndex((one) => one.day === mark.day) : -1;
  return (
    <div class="day-slider">
      <label class="kern-label" for={id}>{label}</label>
      <div class="day-slider__track">
        <input
          id={id} type="range" min={0} max={Math.max(0, stops.length - 1)} step={1} value={index} aria-valuetext={stop?.words ?? ''}
          onInput={(event) => setIndex(Number(event.currentTarget.value))}
          onChange={(event) => {
            const chosen = stops[Number(event.currentTarget.value)];
            if (chosen) onDay(chosen.day);
          }}
        />
        {mark && marked >= 0 && stops.length > 1 && <span class="day-slider__mark" data-late={marked > stops.length / 2} style={{ '--at': String(marked / (stops.length - 1)) }} aria-hidden="true">{mark.word}</span>}
      </div>
      <p class="day-slider__day" aria-hidden="true">{stop?.words}</p>
    </div>
  );
}
