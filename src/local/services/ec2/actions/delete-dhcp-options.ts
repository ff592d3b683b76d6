import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { dhcpOptions } from '../network/fabric-rows.ts';
import { findRow } from '../network/find-row.ts';
import { dhcpOptionsIdErrors } from '../network/network-errors.ts';
import { vpcs } from '../network/vpc-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html */
export const action = defineAction('ec2', 'DeleteDhcpOptions', {
  authorize: (input, context) => onTagged('DeleteDhcpOptions', [input.DhcpOptionsId], context),
  handler(input, { state }) {
    if (!input.DhcpOptionsId.startsWith('dopt-')) throw dhcpOptionsIdErrors.malformed(input.DhcpOptionsId);
    const { id } = findRow(state, dhcpOptions, dhcpOptionsIdErrors, input.DhcpOptionsId);
    for (const vpc of state.table(vpcs).list())
      if (vpc.dhcpOptionsId === id) throw hasDependencies('dhcpOptions', id);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(dhcpOptions).delete(id);
    return {};
  },
});
