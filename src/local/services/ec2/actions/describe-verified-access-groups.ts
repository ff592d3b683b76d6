import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessGroups.html */
export const action = noneOf('DescribeVerifiedAccessGroups', {
  answer: { VerifiedAccessGroups: [] },
  named: (input) => input.VerifiedAccessGroupIds,
  notFound: { code: 'InvalidVerifiedAccessGroupId.NotFound', words: 'verified access group ID' },
});
