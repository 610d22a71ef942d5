import { validate, type ValidationError } from 'class-validator';
import { getNamedType } from 'graphql';
import type { ValidatorFn } from 'type-graphql';
import { badInput } from '../application/errors.js';

/** Holds what arrives in an input class against its rules. Fails with BAD_USER_INPUT and the path of what is wrong. */
export const checkInput: ValidatorFn = async (value: unknown, type, { info }) => {
  const inputs = Array.isArray(value) ? value.map((each: unknown, index) => [each, `[${index}]`] as const) : [[value, ''] as const];
  for (const [input, place] of inputs) {
    if (typeof input !== 'object' || input === null) continue;
    const [broken] = await validate(input, { skipMissingProperties: true, forbidUnknownValues: false });
    if (!broken) continue;
    const { path, message } = found(broken);
    throw badInput(`${argumentOf(info, type)}${place}.${path}`.replace(/^\./, ''), message);
  }
};

/** The argument whose input class it is; arguments that come as a class of their own have no name above them. */
function argumentOf(info: Parameters<ValidatorFn>[2]['info'], type: Parameters<ValidatorFn>[1]): string {
  const { args = [] } = info.parentType.getFields()[info.fieldName] ?? {};
  const name = typeof type === 'function' ? type.name : '';
  return args.find((arg) => getNamedType(arg.type).name === name)?.name ?? '';
}

function found({ property, children = [], constraints = {} }: ValidationError): { readonly path: string; readonly message: string } {
  const [child] = children;
  if (!child) return { path: property, message: Object.values(constraints)[0] ?? 'this is not right' };
  const { path, message } = found(child);
  return { path: `${property}${/^\d/.test(path) ? path.replace(/^\d+/, '[$&]') : `.${path}`}`, message };
}
