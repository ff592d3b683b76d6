import { UsageError } from '../errors.ts';
import type { InstanceSelection } from '../operations/ec2/selection.ts';
import { instanceStates } from '../operations/ec2/selection.ts';
import { many, toggle } from './arguments.ts';
import type { Arguments, Value, Values } from './arguments.ts';
import { choice, tag, text } from './values.ts';

interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

const filter: Value<Filter> = {
  placeholder: 'NAME=VALUE,...',
  brief: 'a filter of DescribeInstances; repeat it to narrow further',
  parse(given, name) {
    const at = given.indexOf('=');
    if (at < 1 || at === given.length - 1) {
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write NAME=VALUE, such as instance-type=t3.micro,t3.small.',
      });
    }
    return { name: given.slice(0, at), values: given.slice(at + 1).split(',') };
  },
};

/** Which instances: the flags that all commands about instances share. */
export const selectionFlags = {
  tag: many(tag('with this tag; * and ? are wildcards; repeat it to narrow further'), { short: 't' }),
  state: many(choice(instanceStates, 'in this state; repeat it for several', 'STATE')),
  filter: many(filter),
} satisfies Arguments;

/** For commands that change something: nothing said is not everything meant. */
export const changeFlags = {
  ...selectionFlags,
  all: toggle('every instance of the accounts and regions'),
  'include-auto-scaling': toggle('also members of Auto Scaling groups, which replace what they miss'),
} satisfies Arguments;

export const instanceIds = many(text('ID', 'the ids of instances'));

/** The selection that the flags and ids of a command line make. */
export function selectionOf(
  flags: Values<typeof selectionFlags> & { readonly all?: boolean },
  ids: readonly string[],
): InstanceSelection {
  const tags: Record<string, string | string[] | true> = {};
  for (const { key, value } of flags.tag) {
    const before = tags[key];
    if (value === undefined) tags[key] = before ?? true;
    else tags[key] = before === undefined || before === true ? value : [before, value].flat();
  }
  const filters: Record<string, readonly string[]> = {};
  for (const { name, values } of flags.filter) filters[name] = [...(filters[name] ?? []), ...values];
  return {
    ...(ids.length === 0 ? {} : { ids }),
    ...(flags.tag.length === 0 ? {} : { tags }),
    ...(flags.filter.length === 0 ? {} : { filters }),
    ...(flags.state.length === 0 ? {} : { states: flags.state }),
    ...(flags.all === true ? { all: true } : {}),
  };
}
