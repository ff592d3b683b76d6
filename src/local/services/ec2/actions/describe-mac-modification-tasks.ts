import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMacModificationTasks.html */
export const action = noneOf('DescribeMacModificationTasks', {
  answer: { MacModificationTasks: [] },
  filters: [
    'instance-id',
    'mac-system-integrity-protection-configuration.sip-status',
    'start-time',
    'task-state',
    'task-type',
  ],
  named: (input) => input.MacModificationTaskIds,
  notFound: { code: 'InvalidMacModificationTaskId.NotFound', words: 'mac modification task ID' },
});
