import type { Connection } from '../../aws/connection.ts';
import { UsageError } from '../../errors.ts';

/**
 * The ids of security groups that a person names by id or by name. Names are looked for in the VPC of the subnet, or
 * in the default VPC. A name that none or several groups have is an error that says which.
 */
export async function findGroups(
  asked: readonly string[],
  subnetId: string | undefined,
  connection: Connection,
): Promise<readonly string[]> {
  const names = asked.filter((one) => !one.startsWith('sg-'));
  if (names.length === 0) return asked;
  const vpc = await vpcOf(subnetId, connection);
  const { SecurityGroups = [] } = await connection.call('ec2', 'DescribeSecurityGroups', {
    Filters: [
      { Name: 'group-name', Values: names },
      { Name: 'vpc-id', Values: [vpc] },
    ],
  });
  return asked.map((one) => {
    if (one.startsWith('sg-')) return one;
    const found = SecurityGroups.find((group) => group.GroupName === one);
    if (found?.GroupId === undefined) throw new UsageError(`There is no security group ${one} in ${vpc}.`);
    return found.GroupId;
  });
}

async function vpcOf(subnetId: string | undefined, connection: Connection): Promise<string> {
  if (subnetId !== undefined) {
    const { Subnets = [] } = await connection.call('ec2', 'DescribeSubnets', { SubnetIds: [subnetId] });
    const vpc = Subnets[0]?.VpcId;
    if (vpc !== undefined) return vpc;
  }
  const { Vpcs = [] } = await connection.call('ec2', 'DescribeVpcs', {
    Filters: [{ Name: 'is-default', Values: ['true'] }],
  });
  const vpc = Vpcs[0]?.VpcId;
  if (vpc === undefined) {
    throw new UsageError(`There is no default VPC in ${connection.region}.`, { hint: 'Name a subnet.' });
  }
  return vpc;
}
