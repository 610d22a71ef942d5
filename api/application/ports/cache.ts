/** A bounded memory for answers that cannot change, because their key names the revision. */
export interface Cache<T extends object> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}
