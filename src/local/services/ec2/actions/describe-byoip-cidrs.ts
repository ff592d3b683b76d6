import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeByoipCidrs.html */
export const action = noneOf('DescribeByoipCidrs', {
  answer: { ByoipCidrs: [] },
});
