import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReplaceRootVolumeTasks.html */
export const action = noneOf('DescribeReplaceRootVolumeTasks', {
  answer: { ReplaceRootVolumeTasks: [] },
  filters: ['instance-id'],
  named: (input) => input.ReplaceRootVolumeTaskIds,
  notFound: { code: 'InvalidReplaceRootVolumeTaskId.NotFound', words: 'replace root volume task ID' },
});
