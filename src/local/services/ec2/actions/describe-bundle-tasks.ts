import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = [
  'bundle-id',
  'error-code',
  'error-message',
  'instance-id',
  'progress',
  's3-bucket',
  's3-prefix',
  'start-time',
  'state',
  'update-time',
];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeBundleTasks.html */
export const action = defineAction('ec2', 'DescribeBundleTasks', {
  authorize: (_input, context) => onEverything('DescribeBundleTasks', context),
  handler(input) {
    noneThere(input, filters, input.BundleIds, {
      code: 'InvalidBundleID.NotFound',
      words: 'bundle task ID',
    });
    return { BundleTasks: [] };
  },
});
