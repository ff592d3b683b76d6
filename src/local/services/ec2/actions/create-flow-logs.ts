import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { passRole } from '../../iam/port.ts';
import { AwsError } from '../../../error.ts';
import { flowLogs } from '../network/flow-logs/flow-log-row.ts';
import { readFlowLog, sameFlowLog } from '../network/flow-logs/read-flow-log.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html */
export const action = defineAction('ec2', 'CreateFlowLogs', {
  authorize: (input, context) => [
    ...onTagged('CreateFlowLogs', input.ResourceIds, context),
    ...onCreation(
      { action: 'CreateFlowLogs', resource: 'vpc-flow-log/*', tags: input.TagSpecifications },
      context,
    ),
    ...(input.DeliverLogsPermissionArn === undefined
      ? []
      : [passRole(context, input.DeliverLogsPermissionArn, 'vpc-flow-logs.amazonaws.com')]),
  ],
  handler(input, context) {
    const table = context.state.table(flowLogs);
    const ids = once('CreateFlowLogs', input, context, () => {
      const spec = readFlowLog(input, context);
      for (const id of input.ResourceIds)
        for (const other of table.list({ index: 'resource', equals: id }))
          if (sameFlowLog(spec, other))
            throw new AwsError(
              'FlowLogAlreadyExists',
              400,
              'Error. There is an existing Flow Log with the same configuration and log destination.',
            );
      if (input.DryRun === true) throw dryRunOperation();
      return () =>
        input.ResourceIds.map((resourceId) => {
          const id = newRowId(context, 'fl', flowLogs);
          table.put({ id, resourceId, ...spec });
          return id;
        }).join(' ');
    });
    return { FlowLogIds: ids.split(' '), ClientToken: input.ClientToken, Unsuccessful: [] };
  },
});
