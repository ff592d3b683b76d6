import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { dhcpOptions } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { dhcpOptionsIdErrors } from '../network/network-errors.ts';
import { vpcs } from '../network/vpc-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** `default` takes the options away. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html */
export const action = defineAction('ec2', 'AssociateDhcpOptions', {
  authorize(input, context) {
    const ids = [input.DhcpOptionsId, input.VpcId].filter((id) => id !== 'default');
    return onTagged('AssociateDhcpOptions', ids, context);
  },
  handler(input, { state }) {
    const { DhcpOptionsId: dhcpOptionsId } = input;
    const row = findVpc(state, input.VpcId);
    if (dhcpOptionsId !== 'default') findRow(state, dhcpOptions, dhcpOptionsIdErrors, dhcpOptionsId);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpcs).put({ ...row, dhcpOptionsId });
    return {};
  },
});
