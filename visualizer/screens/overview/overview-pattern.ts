import { view } from '../../state/navigation.js';

/** The overview that the meeting of 2020 asked for. */
const ASKED_FOR = 'pattern:iq-ba-im-land';

/** The pattern that the Länder are held against. */
export const chosenPattern = (): string => view.value.details.pattern ?? ASKED_FOR;

/** How it stands in the address: the one asked for needs no word. */
export const patternDetail = (id: string): string | null => (id === '' || id === ASKED_FOR ? null : id);
