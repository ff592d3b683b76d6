import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceEventWindows.html */
export const action = noneOf('DescribeInstanceEventWindows', {
  answer: { InstanceEventWindows: [] },
  filters: [
    'dedicated-host-id',
    'event-window-name',
    'instance-id',
    'instance-tag',
    'instance-tag-key',
    'instance-tag-value',
  ],
  named: (input) => input.InstanceEventWindowIds,
  notFound: { code: 'InvalidInstanceEventWindowId.NotFound', words: 'instance event window ID' },
});
