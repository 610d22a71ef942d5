interface Place {
  readonly key: string;
  readonly name: string;
}

/** The places of the Land with this two-digit key to which something is confined; none where it concerns the whole Land or reaches beyond. */
export function placesWithin(areas: readonly Place[], land: string): readonly string[] {
  const whole = areas.some(({ key }) => key === land || key.length < 2 || !/^\d/.test(key));
  return whole ? [] : [...new Set(areas.filter(({ key }) => key.startsWith(land)).map(({ name }) => name))];
}
