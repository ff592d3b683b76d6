import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondaryInterfaces.html */
export const action = noneOf('DescribeSecondaryInterfaces', {
  answer: { SecondaryInterfaces: [] },
  filters: [
    'attachment.attachment-id',
    'attachment.instance-id',
    'attachment.instance-owner-id',
    'attachment.status',
    'owner-id',
    'private-ipv4-addresses.private-ip-address',
    'secondary-interface-arn',
    'secondary-interface-id',
    'secondary-interface-type',
    'secondary-network-id',
    'secondary-network-type',
    'secondary-subnet-id',
    'status',
  ],
  named: (input) => input.SecondaryInterfaceIds,
  notFound: { code: 'InvalidSecondaryInterfaceId.NotFound', words: 'secondary interface ID' },
});
