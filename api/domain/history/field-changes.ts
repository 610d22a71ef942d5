import type { FactVersion, Statement } from '../model/fact.js';
import { same } from '../model/same.js';

/** One field that a version says differently from the one before it; texts are JSON for lists and objects. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a version changed against its predecessor; against nothing every field that says something is new. */
export function fieldChanges(before: FactVersion | undefined, after: FactVersion): readonly FieldChange[] {
  const old = before ? fieldsOf(before) : new Map<string, unknown>();
  const fresh = fieldsOf(after);
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return [...names]
    .filter((field) => !same(old.get(field) ?? null, fresh.get(field) ?? null))
    .map((field) => ({ field, before: inWords(old.get(field)), after: inWords(fresh.get(field)) }));
}

function fieldsOf(version: FactVersion): ReadonlyMap<string, unknown> {
  const { validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence, content }: Statement = version;
  return new Map(Object.entries({ ...content, validFrom, validTo, attestedFrom, attestedTo, scope, confidence, evidence }));
}

function inWords(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
