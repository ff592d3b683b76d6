import type { Connection } from '../../aws/connection.ts';
import { NuageError, UsageError } from '../../errors.ts';

export interface GroupQuestion {
  /** An id, or the name of a group. */
  readonly group: string;
  /** The id of the VPC that it is in, when several have a group of the name. */
  readonly vpc?: string | undefined;
}

export interface FoundGroup {
  readonly id: string;
  readonly name: string;
  readonly vpc: string;
}

/** The security group that a person means. Several of the name are an error that lists them, for none is likelier. */
export async function findGroup({ group, vpc }: GroupQuestion, connection: Connection): Promise<FoundGroup> {
  const by = group.startsWith('sg-') ? 'group-id' : 'group-name';
  const input = {
    Filters: [
      { Name: by, Values: [group.replaceAll(/[\\*?]/g, String.raw`\$&`)] },
      ...(vpc === undefined ? [] : [{ Name: 'vpc-id', Values: [vpc] }]),
    ],
  };
  const found: FoundGroup[] = [];
  for await (const page of connection.pages('ec2', 'DescribeSecurityGroups', input))
    for (const one of page.SecurityGroups ?? [])
      found.push({ id: one.GroupId ?? '', name: one.GroupName ?? '', vpc: one.VpcId ?? '' });
  const [first, another] = found;
  const where = vpc === undefined ? connection.region : vpc;
  if (first === undefined)
    throw new NuageError('GroupNotFound', `There is no security group ${group} in ${where}.`, {
      hint: 'A group is named by its id or by its name, not by its Name tag.',
    });
  if (another === undefined) return first;
  const list = found.map(({ id, vpc: its }) => `${id} in ${its}`).join(', ');
  throw new UsageError(`${found.length} security groups are called ${group}: ${list}.`, {
    hint: 'Name one by its id, or its VPC with --vpc.',
  });
}
