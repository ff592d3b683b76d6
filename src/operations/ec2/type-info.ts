import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { UsageError } from '../../errors.ts';
import type { InstanceTypeInfo } from '../../wire/generated/ec2.ts';

/** What AWS says of an instance type. One that the region does not know is a UsageError. */
export async function typeInfo(type: string, connection: Connection): Promise<InstanceTypeInfo> {
  const hint = 'See which there are: https://aws.amazon.com/ec2/instance-types/';
  try {
    const answer = await connection.call('ec2', 'DescribeInstanceTypes', { InstanceTypes: [type] });
    const [info] = answer.InstanceTypes ?? [];
    if (info !== undefined) return info;
  } catch (error) {
    if (!isServiceError(error, 'InvalidInstanceType')) throw error;
  }
  throw new UsageError(`There is no instance type ${type} in ${connection.region}.`, { hint });
}
