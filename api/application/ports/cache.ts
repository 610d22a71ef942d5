/** A bounded memory for answers that cannot change, because their key names the revision. */
export interface Cache<T extends object> {
  get(key: string): T | undefined;
  /** `weight`: how much of the bound it takes, a whole number from 1. What is too heavy for the bound is not kept. */
  set(key: string, value: T, weight: number): void;
  delete(key: string): void;
}
