import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMacHosts.html */
export const action = noneOf('DescribeMacHosts', {
  answer: { MacHosts: [] },
  filters: ['availability-zone', 'instance-type'],
  named: (input) => input.HostIds,
  notFound: { code: 'InvalidHostId.NotFound', words: 'host ID' },
});
