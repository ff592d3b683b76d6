import type { ReviewPolicy } from '../../../../wire/generated/mturk.ts';

/** The parameters of a policy, by name. */
export interface Parameters {
  /** Values that are written as a list, one with commas, or both. */
  list(name: string): readonly string[];
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  /** The known answers of the policy, by question. */
  readonly key: ReadonlyMap<string, readonly string[]>;
}

export function parametersOf({ Parameters: given = [] }: ReviewPolicy): Parameters {
  const values = new Map(given.map(({ Key, Values }) => [Key ?? '', Values ?? []]));
  const text = (name: string): string | undefined => values.get(name)?.[0];
  return {
    list: (name) =>
      (values.get(name) ?? []).flatMap((value) => value.split(',')).map((value) => value.trim()),
    text,
    number(name) {
      const found = text(name);
      return found === undefined ? undefined : Number(found);
    },
    key: new Map(
      given
        .filter(({ Key }) => Key === 'AnswerKey')
        .flatMap(({ MapEntries = [] }) => MapEntries)
        .map(({ Key, Values = [] }) => [Key ?? '', Values.map((value) => value.trim())]),
    ),
  };
}

/** Whether two sets of answers are the same, whatever their order. */
export function sameValues(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.toSorted().every((value, at) => value === other.toSorted()[at]);
}
