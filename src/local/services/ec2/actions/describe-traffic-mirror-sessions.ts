import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorSessions.html */
export const action = noneOf('DescribeTrafficMirrorSessions', {
  answer: { TrafficMirrorSessions: [] },
  named: (input) => input.TrafficMirrorSessionIds,
  notFound: { code: 'InvalidTrafficMirrorSessionId.NotFound', words: 'traffic mirror session ID' },
});
