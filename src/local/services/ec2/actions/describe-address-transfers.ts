import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressTransfers.html */
export const action = noneOf('DescribeAddressTransfers', {
  answer: { AddressTransfers: [] },
});
