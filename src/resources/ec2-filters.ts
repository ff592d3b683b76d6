import type { Filter } from '../wire/generated/ec2.ts';

/** What to look for, in words that need no knowledge of EC2's filters. Everything that is given must hold. */
export interface ResourceFilter {
  /** Tag keys with the value wanted, several of which one must be there, or `true` for any value. Wildcards `*` and `?`. */
  readonly tags?: Readonly<Record<string, string | readonly string[] | true>> | undefined;
  /** EC2's own filters by name, such as `{ 'instance-type': 't3.micro' }`. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** How many values all filters of one call hold together: "Filters" in the EC2 API Reference. */
const valuesOfACall = 200;

/** The `Filters` of a Describe action for what is looked for. */
export function ec2Filters({ tags, filters }: ResourceFilter): Filter[] {
  return [
    ...Object.entries(tags ?? {}).map(([key, value]) =>
      value === true ? { Name: 'tag-key', Values: [key] } : { Name: `tag:${key}`, Values: [value].flat() },
    ),
    ...Object.entries(filters ?? {}).map(([Name, value]) => ({ Name, Values: [value].flat() })),
  ];
}

/**
 * The filters of each call that asks for some ids, or of the one call when no ids are named. A filter leaves out an id
 * that is not there, where a list of ids would refuse the whole call; what the other filters leave of the 200 values
 * bounds how many ids one call asks for.
 */
export function ec2Queries(
  filters: readonly Filter[],
  idFilter: string,
  ids: readonly string[] | undefined,
): readonly Filter[][] {
  if (ids === undefined) return [[...filters]];
  const used = filters.reduce((sum, filter) => sum + (filter.Values?.length ?? 0), 0);
  const size = Math.max(1, valuesOfACall - used);
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => [
    ...filters,
    { Name: idFilter, Values: ids.slice(at * size, (at + 1) * size) },
  ]);
}
