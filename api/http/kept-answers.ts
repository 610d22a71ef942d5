import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** What an answer depends on besides the request. */
export interface Standing<C> {
  /** Names everything an answer depends on: the same request under the same name has the same answer. */
  nameOf(context: C): Promise<string>;
  /** Asked afterwards: whether what the context presumed was so; else the answer is none. */
  held(context: C): Promise<boolean>;
  /** One that presumes nothing, instead of one that presumed wrongly. */
  again(context: C): C;
  /** Asked afterwards: whether the answer holds for as long as the name does. */
  lasts(context: C): boolean;
}

/** Answers kept from request to request. A revision is a part of their names, so none grows stale. */
export interface KeptAnswers {
  get(name: string): Answer | undefined;
  set(name: string, answer: Answer): void;
  clear(): void;
}

/** In characters of answers and their names. */
const ROOM = 32_000_000;

export function keptAnswers(): KeptAnswers {
  const kept = new LRUCache<string, Answer>({ maxSize: ROOM, sizeCalculation: ({ text }, name) => text.length + name.length });
  return { get: (name) => kept.get(name), set: (name, answer) => void kept.set(name, answer), clear: () => { kept.clear(); } };
}

/**
 * The name of a request's answer. Null if it must be looked at afresh: what comes by GET is guarded by its headers
 * against forgery, and while the store cannot be asked nobody knows what holds.
 */
export async function nameOfAnswer<C>({ method, headers, body }: HTTPGraphQLRequest, context: C, standing: Standing<C>): Promise<string | null> {
  if (method !== 'POST' || !headers.get('content-type')?.startsWith('application/json')) return null;
  const name = await standing.nameOf(context).catch(() => null);
  return name && `${name}\n${headers.get('accept') ?? ''}\n${JSON.stringify(body)}`;
}
