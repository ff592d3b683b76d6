import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { flowLogIdErrors } from '../network/flow-logs/flow-log-errors.ts';
import { flowLogs } from '../network/flow-logs/flow-log-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** All of them or none. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html */
export const action = defineAction('ec2', 'DeleteFlowLogs', {
  authorize: (input, context) => onTagged('DeleteFlowLogs', input.FlowLogIds, context),
  handler(input, { state }) {
    const table = state.table(flowLogs);
    const missing = input.FlowLogIds.filter((id) => table.get(id) === undefined);
    if (missing.length > 0) throw flowLogIdErrors.notFound(missing);
    if (input.DryRun === true) throw dryRunOperation();
    for (const id of input.FlowLogIds) table.delete(id);
    return { Unsuccessful: [] };
  },
});
