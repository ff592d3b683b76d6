import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue, missingParameter } from '../errors.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { findAllocation } from '../network/addresses/find-address.ts';
import { describePointer } from '../network/describe-address.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Sets the reverse name. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html */
export const action = defineAction('ec2', 'ModifyAddressAttribute', {
  authorize: (input, context) => onTagged('ModifyAddressAttribute', [input.AllocationId], context),
  handler(input, { state }) {
    const row = findAllocation(state, input.AllocationId);
    const { DomainName: name } = input;
    if (name === undefined) throw missingParameter('domainName');
    if (!/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]+\.?$/i.test(name))
      throw invalidParameterValue(`Value (${name}) for parameter domainName is invalid.`);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...row, pointer: name.endsWith('.') ? name : `${name}.` };
    state.table(elasticAddresses).put(changed);
    return { Address: describePointer(changed) };
  },
});
