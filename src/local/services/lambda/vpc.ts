import type { VpcConfig } from '../../../wire/generated/lambda.ts';
import type { TimerContext } from '../../timer-context.ts';
import { securityGroups, subnets } from '../ec2/port.ts';
import { invalidParameter } from './errors.ts';
import type { FunctionSettings } from './state.ts';

/**
 * The network of a function, by the subnets that it is to be in. Nothing is attached to it: functions have the network
 * of the machine. Throws, as Lambda does, what EC2 says of what is not there; a lenient cloud takes it.
 */
export function vpcOf(
  { state, lenient }: TimerContext,
  { SubnetIds = [], SecurityGroupIds = [], Ipv6AllowedForDualStack = false }: VpcConfig,
): FunctionSettings['vpc'] {
  const found = SubnetIds.map((id) => {
    const row = state.table(subnets).get(id);
    if (row === undefined && !lenient)
      throw missing('DescribeSubnets', 'InvalidSubnetID.NotFound', `The subnet ID '${id}' does not exist`);
    return row;
  });
  for (const id of SecurityGroupIds)
    if (state.table(securityGroups).get(id) === undefined && !lenient)
      throw missing(
        'DescribeSecurityGroups',
        'InvalidGroup.NotFound',
        `The security group '${id}' does not exist`,
      );
  return {
    subnets: SubnetIds,
    groups: SecurityGroupIds,
    ipv6: Ipv6AllowedForDualStack,
    vpcId: found[0]?.vpcId ?? '',
  };
}

function missing(action: string, code: string, message: string): Error {
  return invalidParameter(
    `Error occurred while ${action}. EC2 Error Code: ${code}. EC2 Error Message: ${message}`,
  );
}
