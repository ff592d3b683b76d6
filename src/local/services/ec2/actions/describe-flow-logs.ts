import type { FlowLog } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { logGroupExists } from '../../logs/port.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { flowLogIdErrors } from '../network/flow-logs/flow-log-errors.ts';
import { flowLogs } from '../network/flow-logs/flow-log-row.ts';
import type { FlowLogRow } from '../network/flow-logs/flow-log-row.ts';

const filters: FilterTable<FlowLogRow> = {
  'deliver-log-status': () => 'SUCCESS',
  'log-destination-type': (row) => row.destinationType,
  'flow-log-id': (row) => row.id,
  'log-group-name': (row) => row.logGroupName,
  'resource-id': (row) => row.resourceId,
  'traffic-type': (row) => row.trafficType,
};

const listing = {
  ...flowLogIdErrors,
  action: 'DescribeFlowLogs',
  table: flowLogs,
  prefix: 'fl',
  filters,
  tagsOf: (row: FlowLogRow) => row.tags,
  pages: { least: 1, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html */
export const action = defineAction('ec2', 'DescribeFlowLogs', {
  authorize: (_input, context) => onEverything('DescribeFlowLogs', context),
  handler(input, context) {
    const { Filter: Filters, FlowLogIds, ...rest } = input;
    const { rows, nextToken } = list(listing, FlowLogIds, { ...rest, Filters }, context);
    return { FlowLogs: rows.map((row) => describe(row, context.state)), NextToken: nextToken };
  },
});

/** A group that is not there cannot be written to; that the role may make it is not looked at. */
function describe(row: FlowLogRow, state: State): FlowLog {
  const group = row.destinationType === 'cloud-watch-logs' ? row.logGroupName : undefined;
  const delivers = group === undefined || logGroupExists(state, group);
  return {
    FlowLogId: row.id,
    FlowLogStatus: 'ACTIVE',
    CreationTime: new Date(row.createdAt),
    ResourceId: row.resourceId,
    TrafficType: row.trafficType,
    LogDestinationType: row.destinationType,
    LogDestination: row.destination,
    LogGroupName: row.logGroupName,
    DeliverLogsPermissionArn: row.roleArn,
    DeliverCrossAccountRole: row.crossAccountRoleArn,
    DeliverLogsStatus: delivers ? 'SUCCESS' : 'FAILED',
    DeliverLogsErrorMessage: delivers ? undefined : 'Access error',
    LogFormat: row.format,
    MaxAggregationInterval: row.interval,
    DestinationOptions: row.options && {
      FileFormat: row.options.fileFormat,
      HiveCompatiblePartitions: row.options.hiveCompatible,
      PerHourPartition: row.options.perHour,
    },
    Tags: row.tags,
  };
}
