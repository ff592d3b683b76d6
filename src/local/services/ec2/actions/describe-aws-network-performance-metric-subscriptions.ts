import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAwsNetworkPerformanceMetricSubscriptions.html */
export const action = noneOf('DescribeAwsNetworkPerformanceMetricSubscriptions', {
  answer: { Subscriptions: [] },
});
