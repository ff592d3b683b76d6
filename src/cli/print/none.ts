/**
 * What a person reads of an empty list: that there is nothing of the kind, or, when something narrowed the
 * list, that nothing is like that. Without the difference a typing error in a filter reads like an empty account.
 * @param narrowed What was asked for, by flag; an empty list, `false` and `undefined` narrow nothing.
 */
export function none(thing: string, narrowed: object): string {
  const asked = Object.values(narrowed).some((value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
  );
  return asked ? `No ${thing} is like that` : `There is no ${thing}`;
}
