import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import type { AddressRow } from '../network/addresses/address-row.ts';
import { findByPublicIp } from '../network/addresses/find-address.ts';
import { addressFilters, describeAddress } from '../network/describe-address.ts';
import { allocationIdErrors } from '../network/network-errors.ts';

/** The one list of EC2 without pages. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html */
export const action = defineAction('ec2', 'DescribeAddresses', {
  authorize: (_input, context) => onEverything('DescribeAddresses', context),
  handler(input, context) {
    const { state } = context;
    const listing = {
      ...allocationIdErrors,
      action: 'DescribeAddresses',
      table: elasticAddresses,
      prefix: 'eipalloc',
      filters: addressFilters(state),
      tagsOf: (row: AddressRow) => row.tags,
      pages: { least: 5, most: 1000 },
    };
    const byAddress = (input.PublicIps ?? []).map((publicIp) => findByPublicIp(state, publicIp).id);
    const { rows } = list(listing, [...(input.AllocationIds ?? []), ...byAddress], input, context);
    return { Addresses: rows.map((row) => describeAddress(row, state)) };
  },
});
