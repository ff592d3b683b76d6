import type { CreateFlowLogsRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { passRole } from '../../iam/port.ts';
import { bucketExists } from '../../s3/port.ts';
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
      if (missingBucket(input, context) !== undefined) return () => '';
      return () =>
        input.ResourceIds.map((resourceId) => {
          const id = newRowId(context, 'fl', flowLogs);
          table.put({ id, resourceId, ...spec });
          return id;
        }).join(' ');
    });
    const missing = ids === '' ? missingBucket(input, context) : undefined;
    return {
      FlowLogIds: ids === '' ? [] : ids.split(' '),
      // AWS answers with a token of its own when none came.
      ClientToken: input.ClientToken ?? context.random.uuid(),
      Unsuccessful:
        missing === undefined
          ? []
          : input.ResourceIds.map((ResourceId) => ({
              ResourceId,
              Error: { Code: '400', Message: `LogDestination: ${missing} does not exist` },
            })),
    };
  },
});

/** The bucket to which a flow log would write and that is not there. The call succeeds, and says so of each resource. */
function missingBucket(input: CreateFlowLogsRequest, { state }: ActionContext): string | undefined {
  if (input.LogDestinationType !== 's3') return undefined;
  // `arn:aws:s3:::bucket/prefix`
  const [name = ''] = (input.LogDestination?.split(':')[5] ?? '').split('/');
  return bucketExists(state, name) ? undefined : name;
}
