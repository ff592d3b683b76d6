import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = [
  'auto-placement',
  'availability-zone',
  'client-token',
  'host-reservation-id',
  'instance-type',
  'state',
  'tag-key',
];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html */
export const action = defineAction('ec2', 'DescribeHosts', {
  authorize: (_input, context) => onEverything('DescribeHosts', context),
  handler(input) {
    noneThere({ Filters: input.Filter }, filters, input.HostIds, {
      code: 'InvalidHostID.NotFound',
      words: 'host ID',
    });
    return { Hosts: [] };
  },
});
