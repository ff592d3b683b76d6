import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorTargets.html */
export const action = noneOf('DescribeTrafficMirrorTargets', {
  answer: { TrafficMirrorTargets: [] },
  named: (input) => input.TrafficMirrorTargetIds,
  notFound: { code: 'InvalidTrafficMirrorTargetId.NotFound', words: 'traffic mirror target ID' },
});
