import type { Connection } from '../../aws/connection.ts';
import type { SecurityGroupRule } from '../../wire/generated/ec2.ts';
import { ownRule, untilTag, type OwnRule } from './rule.ts';

const MaxResults = 1_000;

/** Every rule of a group. */
export async function* rulesOf(group: string, connection: Connection): AsyncGenerator<SecurityGroupRule> {
  yield* readRules([{ Name: 'group-id', Values: [group] }], connection);
}

/** The rules of a place that nuage opened, of one group or of all. */
export async function* ownRules(group: string | undefined, connection: Connection): AsyncGenerator<OwnRule> {
  const Filters = [
    { Name: 'tag-key', Values: [untilTag] },
    ...(group === undefined ? [] : [{ Name: 'group-id', Values: [group] }]),
  ];
  for await (const rule of readRules(Filters, connection)) {
    const own = ownRule(rule);
    if (own !== undefined) yield own;
  }
}

async function* readRules(
  Filters: readonly { readonly Name: string; readonly Values: readonly string[] }[],
  connection: Connection,
): AsyncGenerator<SecurityGroupRule> {
  for await (const page of connection.pages('ec2', 'DescribeSecurityGroupRules', { Filters, MaxResults }))
    yield* page.SecurityGroupRules ?? [];
}
