import type { Filter } from '../wire/generated/ec2.ts';

/** What to look for, in words that need no knowledge of EC2's filters. Everything that is given must hold. */
export interface ResourceFilter {
  /** Tag keys with the value wanted, several of which one must be there, or `true` for any value. Wildcards `*` and `?`. */
  readonly tags?: Readonly<Record<string, string | readonly string[] | true>> | undefined;
  /** EC2's own filters by name, such as `{ 'instance-type': 't3.micro' }`. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** How many values one filter takes: "Filters" in the EC2 API Reference. */
export const valuesOfAFilter = 200;

/** The `Filters` of a Describe action for what is looked for. */
export function ec2Filters({ tags, filters }: ResourceFilter): Filter[] {
  return [
    ...Object.entries(tags ?? {}).map(([key, value]) =>
      value === true ? { Name: 'tag-key', Values: [key] } : { Name: `tag:${key}`, Values: [value].flat() },
    ),
    ...Object.entries(filters ?? {}).map(([Name, value]) => ({ Name, Values: [value].flat() })),
  ];
}
