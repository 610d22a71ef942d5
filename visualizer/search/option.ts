/** One line of a combobox's list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly address: string;
}

export interface OptionGroup {
  readonly key: string;
  readonly label: string;
  readonly options: readonly Option[];
}

export const optionsIn = (groups: readonly OptionGroup[]): readonly Option[] => groups.flatMap(({ options }) => options);

/** The option after or before the active one; the list's ends join. */
export function nextOption(options: readonly Option[], active: string | null, by: 1 | -1): Option | undefined {
  const index = options.findIndex(({ id }) => id === active);
  if (index === -1) return by === 1 ? options[0] : options.at(-1);
  return options[(index + by + options.length) % options.length];
}
