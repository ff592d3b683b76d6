import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondarySubnets.html */
export const action = noneOf('DescribeSecondarySubnets', {
  answer: { SecondarySubnets: [] },
  filters: [
    'ipv4-cidr-block-association.association-id',
    'ipv4-cidr-block-association.cidr-block',
    'ipv4-cidr-block-association.state',
    'owner-id',
    'secondary-network-id',
    'secondary-network-type',
    'secondary-subnet-arn',
    'secondary-subnet-id',
    'state',
  ],
  named: (input) => input.SecondarySubnetIds,
  notFound: { code: 'InvalidSecondarySubnetId.NotFound', words: 'secondary subnet ID' },
});
