import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { findAllocation } from '../network/addresses/find-address.ts';
import { describePointer } from '../network/describe-address.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Takes the reverse name away. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetAddressAttribute.html */
export const action = defineAction('ec2', 'ResetAddressAttribute', {
  authorize: (input, context) => onTagged('ResetAddressAttribute', [input.AllocationId], context),
  handler(input, { state }) {
    const row = findAllocation(state, input.AllocationId);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...row, pointer: undefined };
    state.table(elasticAddresses).put(changed);
    return { Address: describePointer(changed) };
  },
});
