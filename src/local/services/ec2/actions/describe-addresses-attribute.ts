import { defineAction } from '../../../action.ts';
import { missingParameter } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { describePointer } from '../network/describe-address.ts';
import { allocationIdErrors } from '../network/network-errors.ts';

const listing = {
  ...allocationIdErrors,
  action: 'DescribeAddressesAttribute',
  table: elasticAddresses,
  prefix: 'eipalloc',
  filters: {},
  pages: { least: 1, most: 1000 },
};

/** The reverse names. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html */
export const action = defineAction('ec2', 'DescribeAddressesAttribute', {
  authorize: (_input, context) => onEverything('DescribeAddressesAttribute', context),
  handler(input, context) {
    if (input.Attribute === undefined) throw missingParameter('attribute');
    const { rows, nextToken } = list(listing, input.AllocationIds, input, context);
    // Without a name of the owner's there is nothing to show.
    return {
      Addresses: rows.filter(({ pointer }) => pointer !== undefined).map(describePointer),
      NextToken: nextToken,
    };
  },
});
