import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue, missingParameter } from '../errors.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { findAllocation, findByPublicIp } from '../network/addresses/find-address.ts';
import { giveBackPublicAddress } from '../network/addresses/public-pool.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html */
export const action = defineAction('ec2', 'ReleaseAddress', {
  authorize: (input, context) => onTagged('ReleaseAddress', [input.AllocationId ?? '*'], context),
  handler(input, { state }) {
    if (input.AllocationId === undefined) {
      if (input.PublicIp === undefined) throw missingParameter('allocationId');
      findByPublicIp(state, input.PublicIp);
      throw invalidParameterValue(
        'You must specify an allocation id when releasing a VPC elastic IP address',
      );
    }
    const row = findAllocation(state, input.AllocationId);
    if (row.association !== undefined)
      throw new AwsError('InvalidIPAddress.InUse', 400, `Address ${row.publicIp} is in use.`);
    if (input.DryRun === true) throw dryRunOperation();
    giveBackPublicAddress(state, row.publicIp);
    state.table(elasticAddresses).delete(row.id);
    return {};
  },
});
