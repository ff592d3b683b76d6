import type { CreateFlowLogsRequest } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { readTagSpecifications } from '../../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../../error.ts';
import { invalidParameterValue } from '../../errors.ts';
import { findInterface, findSubnet, findVpc } from '../find-network.ts';
import { defaultFormat } from './flow-log-row.ts';
import type { FlowLogRow } from './flow-log-row.ts';

/** What a flow log can watch here, and how it is found. */
const finders: Readonly<Record<string, (context: ActionContext, id: string) => unknown>> = {
  VPC: ({ state }, id) => findVpc(state, id),
  Subnet: ({ state }, id) => findSubnet(state, id),
  NetworkInterface: ({ state }, id) => findInterface(state, id),
};

/** What all flow logs of a request have in common. Sentences as AWS has answered them. */
export function readFlowLog(
  input: CreateFlowLogsRequest,
  context: ActionContext,
): Omit<FlowLogRow, 'id' | 'resourceId'> {
  const find = Object.hasOwn(finders, input.ResourceType) ? finders[input.ResourceType] : undefined;
  if (find === undefined)
    throw invalidParameterValue(
      `Flow logs of resources of the type ${input.ResourceType} are not available in this local cloud.`,
    );
  for (const id of input.ResourceIds) find(context, id);
  const destinationType = input.LogDestinationType ?? 'cloud-watch-logs';
  if (input.LogGroupName !== undefined && input.LogDestination !== undefined)
    throw new AwsError(
      'InvalidParameter',
      400,
      'Please only provide LogGroupName or only provide LogDestination.',
    );
  if (destinationType !== 'cloud-watch-logs' && input.LogGroupName !== undefined)
    throw new AwsError(
      'InvalidParameter',
      400,
      'LogDestination type must be cloud-watch-logs if LogGroupName is provided.',
    );
  const interval = input.MaxAggregationInterval ?? 600;
  if (interval !== 60 && interval !== 600)
    throw new AwsError('InvalidParameter', 400, 'Invalid Flow Log Max Aggregation Interval');
  if (destinationType === 'cloud-watch-logs') {
    needed(input.LogDestination ?? input.LogGroupName, 'LogGroupName', destinationType);
    needed(input.DeliverLogsPermissionArn, 'DeliverLogsPermissionArn', destinationType);
  } else if (input.LogDestination === undefined || input.LogDestination === '')
    throw new AwsError(
      'InvalidParameter',
      400,
      "LogDestination can't be empty if LogGroupName is not provided.",
    );
  // A bucket is written to in a form even where none was asked for.
  const options = input.DestinationOptions ?? (destinationType === 's3' ? {} : undefined);
  const tags = readTagSpecifications(input.TagSpecifications, ['vpc-flow-log']).get('vpc-flow-log') ?? [];
  return {
    trafficType: input.TrafficType ?? 'ALL',
    destinationType,
    destination: input.LogDestination,
    logGroupName: input.LogGroupName ?? groupOf(destinationType, input.LogDestination),
    roleArn: input.DeliverLogsPermissionArn,
    crossAccountRoleArn: input.DeliverCrossAccountRole,
    format: input.LogFormat === undefined || input.LogFormat === '' ? defaultFormat : input.LogFormat,
    interval,
    options: options && {
      fileFormat: options.FileFormat ?? 'plain-text',
      hiveCompatible: options.HiveCompatiblePartitions ?? false,
      perHour: options.PerHourPartition ?? false,
    },
    createdAt: context.now,
    tags,
  };
}

function needed(value: string | undefined, name: string, type: string): void {
  if (value !== undefined && value !== '') return;
  throw new AwsError('InvalidParameter', 400, `${name} can't be empty if LogDestinationType is ${type}.`);
}

/** `arn:aws:logs:us-east-1:123456789012:log-group:name` */
function groupOf(type: string, destination: string | undefined): string | undefined {
  return type === 'cloud-watch-logs' ? destination?.split(':')[6] : undefined;
}

/** Whether two flow logs would write the same to the same place. */
export function sameFlowLog(one: Omit<FlowLogRow, 'id' | 'resourceId'>, other: FlowLogRow): boolean {
  return (
    one.destinationType === other.destinationType &&
    one.destination === other.destination &&
    one.logGroupName === other.logGroupName &&
    one.trafficType === other.trafficType &&
    one.format === other.format
  );
}
