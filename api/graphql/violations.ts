import type { ArgumentValidationError } from 'type-graphql';

type Violation = ArgumentValidationError['extensions']['validationErrors'][number];

/** The first rule of an input class that was broken: the path of the argument and what would be right. */
export function firstViolation(violations: readonly Violation[]): { readonly argument: string; readonly message: string } {
  const [violation] = violations;
  if (!violation) return { argument: '', message: 'the argument is not right' };
  const inner = violation.children?.length ? firstViolation(violation.children) : null;
  const argument = inner ? `${violation.property}.${inner.argument}`.replace(/\.(\d+)(?=\.|$)/g, '[$1]') : violation.property;
  return { argument, message: inner?.message ?? Object.values(violation.constraints ?? {})[0] ?? 'the argument is not right' };
}
