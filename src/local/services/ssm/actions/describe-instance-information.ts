import type { InstanceInformation } from '../../../../wire/generated/ssm.ts';
import { defineAction } from '../../../action.ts';
import { validation } from '../errors.ts';
import { compileNodeFilters } from '../nodes/filters.ts';
import { AGENT, NODE_PAGE } from '../nodes/limits.ts';
import { managedNodes } from '../nodes/managed-nodes.ts';
import type { ManagedNode } from '../nodes/managed-nodes.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html */
export const action = defineAction('ssm', 'DescribeInstanceInformation', {
  authorize: () => [{ action: 'ssm:DescribeInstanceInformation', arn: '*' }],
  handler(input, context) {
    const { InstanceInformationFilterList: old = [], Filters: filters = [] } = input;
    if (old.length > 0 && filters.length > 0) {
      throw validation('You can use either InstanceInformationFilterList or Filters in a single request.');
    }
    const given = [
      ...old.map(({ key, valueSet }) => ({ key, values: valueSet })),
      ...filters.map(({ Key, Values }) => ({ key: Key, values: Values })),
    ];
    const passes = compileNodeFilters(given);
    // Those that are named are looked up, not looked for.
    const ids = given.find(({ key }) => key === 'InstanceIds')?.values;
    const { rows, nextToken } = pageOf(
      'DescribeInstanceInformation',
      input,
      context,
      NODE_PAGE,
      (node: ManagedNode) => node.id,
      (after) => managedNodes(context, { after, ids }).filter(passes),
    );
    return { InstanceInformationList: rows.map(describe), NextToken: nextToken };
  },
});

function describe(node: ManagedNode): InstanceInformation {
  return {
    InstanceId: node.id,
    PingStatus: node.pingStatus,
    LastPingDateTime: new Date(node.lastPing),
    AgentVersion: AGENT.version,
    IsLatestVersion: true,
    PlatformType: node.platformType,
    PlatformName: node.platformName,
    PlatformVersion: node.platformVersion,
    ResourceType: 'EC2Instance',
    IPAddress: node.address,
    ComputerName: node.computerName,
    SourceId: node.id,
    SourceType: 'AWS::EC2::Instance',
  };
}
