import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { describeTransitGateway } from '../network/transit/describe-transit.ts';
import { attachmentsOf, findTransitGateway } from '../network/transit/find-transit.ts';
import { incorrectState } from '../network/transit/transit-errors.ts';
import { transitGateways, transitTables } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** With its route tables. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGateway.html */
export const action = defineAction('ec2', 'DeleteTransitGateway', {
  authorize: (input, context) => onTagged('DeleteTransitGateway', [input.TransitGatewayId], context),
  handler(input, context) {
    const { state, now } = context;
    const row = findTransitGateway(context, input.TransitGatewayId);
    const attached = [...attachmentsOf(state, row.id)].map(({ id }) => id);
    if (attached.length > 0)
      throw incorrectState(`${row.id} has non-deleted Transit Gateway Attachments: ${attached.join(', ')}.`);
    if (input.DryRun === true) throw dryRunOperation();
    const gone = { ...row, deletedAt: now };
    state.table(transitGateways).put(gone);
    for (const table of state.table(transitTables).list({ index: 'gateway', equals: row.id }))
      if (table.deletedAt === undefined) state.table(transitTables).put({ ...table, deletedAt: now });
    return { TransitGateway: describeTransitGateway(gone, context) };
  },
});
