/** At once where it is at hand, else when it has been read. */
export type Soon<T> = T | Promise<T>;
