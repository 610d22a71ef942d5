import type { clockTexts as german } from '../de/clock.js';

/** The same in English. */
export const clockTexts: typeof german = {
  valid: 'Date: from day to day on which something changes',
  known: 'Known by: from day to day on which something was recorded',
  begin: (count) => (count === null ? 'entries begin' : count === 1 ? '1 entry begins' : `${count} entries begin`),
  end: (count) => (count === null ? 'entries end' : count === 1 ? '1 entry ends' : `${count} entries end`),
  untilNow: (day) => `${day}, everything recorded so far`,
  newest: 'Everything recorded so far is shown.',
  knownBy: (day) => `What was recorded by ${day} is shown.`,
  oneRecording: (day) => `Known by: all entries were recorded on ${day}.`,
  mark: (programme) => (programme ? 'End of the funding round' : 'Break'),
  cliff: (programme, day) => (programme ? `End of the funding round on ${day}.` : `Break on ${day}.`),
  ending: (count) => `${count} entries end on this day.`,
  goTo: (day) => `Show ${day}`,
  inLand: (land, ending, gone) => `In ${land} ${ending === 1 ? '1 entry ends' : `${ending} entries end`}; ${gone === 1 ? 'one body or link that is required or aimed at is' : `${gone} bodies and links that are required or aimed at are`} no longer documented then.`,
  cut: 'Only the entries recorded last are taken into account.',
};
