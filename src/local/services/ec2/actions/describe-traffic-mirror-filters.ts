import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorFilters.html */
export const action = noneOf('DescribeTrafficMirrorFilters', {
  answer: { TrafficMirrorFilters: [] },
  named: (input) => input.TrafficMirrorFilterIds,
  notFound: { code: 'InvalidTrafficMirrorFilterId.NotFound', words: 'traffic mirror filter ID' },
});
