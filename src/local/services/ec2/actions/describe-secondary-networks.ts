import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondaryNetworks.html */
export const action = noneOf('DescribeSecondaryNetworks', {
  answer: { SecondaryNetworks: [] },
  filters: [
    'ipv4-cidr-block-association.association-id',
    'ipv4-cidr-block-association.cidr-block',
    'ipv4-cidr-block-association.state',
    'owner-id',
    'secondary-network-arn',
    'secondary-network-id',
    'state',
    'type',
  ],
  named: (input) => input.SecondaryNetworkIds,
  notFound: { code: 'InvalidSecondaryNetworkId.NotFound', words: 'secondary network ID' },
});
