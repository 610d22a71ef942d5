import type { Obligation } from '../../../schema/vocabulary/obligation.js';
import { texts } from '../../texts/texts.js';

/** One column of the overview: a body, or a cooperation of two, that a pattern asks for. */
export interface Field {
  readonly key: string;
  readonly obligation: Obligation;
  /** One name for a body, two for a cooperation. */
  readonly names: readonly string[];
}

interface Pattern {
  readonly roles: readonly { readonly key: string; readonly name: string; readonly obligation: Obligation | null }[];
  readonly edges: readonly { readonly key: string; readonly obligation: Obligation; readonly roles: readonly { readonly key: string; readonly name: string }[] }[];
}

/** Roles that are only there to name the ends of cooperations are no columns. */
export function roleFields({ roles }: Pattern): readonly Field[] {
  return roles.flatMap(({ key, name, obligation }) => (obligation === null ? [] : [{ key, obligation, names: [name] }]));
}

/** The ends stand as the key names them. */
export function edgeFields({ edges }: Pattern): readonly Field[] {
  return edges.map(({ key, obligation, roles }) => {
    const [first] = key.split('~');
    const ordered = [...roles].sort((a, b) => Number(b.key === first) - Number(a.key === first));
    return { key, obligation, names: ordered.map(({ name }) => name) };
  });
}

export const fieldsOf = (pattern: Pattern): readonly Field[] => [...roleFields(pattern), ...edgeFields(pattern)];

/** What people call it. */
export function fieldName({ names: [first = '', second] }: Field): string {
  return second === undefined ? first : texts.value.overview.pair(first, second);
}
