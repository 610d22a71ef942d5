/** An object of a GraphQL class with all its fields: the executor tells types of interfaces and unions by the class. */
export function instance<T extends object>(type: new () => T, fields: { readonly [Name in keyof T]: T[Name] }): T {
  return Object.assign(new type(), fields);
}
