/** Chance that can be repeated: the same start gives the same numbers on every machine. */
export interface Random {
  /** 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 to one less than the bound. */
  below(bound: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Numbers of the generator sfc32 (PractRand's small fast counting one), started from a text. */
export function random(start: string): Random {
  const draw = sfc32(start);
  const next = (): number => draw() / 2 ** 32;
  const below = (bound: number): number => Math.floor(next() * bound);
  return { next, below, chance: (probability) => next() < probability, pick: (list) => list[below(list.length)] as never };
}

function sfc32(start: string): () => number {
  let [a, b, c, counter] = [hash(start, 1), hash(start, 2), hash(start, 3), 1];
  const step = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) step();
  return step;
}

/** FNV-1a with a final mixing, so that texts that differ in one letter start far apart. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) | 0;
}

/** Values with how often each comes, in any unit. */
export type Weights<T> = readonly (readonly [value: T, weight: number])[];

/** Draws from weights; O(number of values). */
export function weighted<T>(weights: Weights<T>): (source: Random) => T {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (source) => {
    let rest = source.next() * total;
    for (const [value, weight] of weights) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return (weights.at(-1) as readonly [T, number])[0];
  };
}
