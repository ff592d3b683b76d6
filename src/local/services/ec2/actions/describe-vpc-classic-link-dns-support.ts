import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLinkDnsSupport.html */
export const action = noneOf('DescribeVpcClassicLinkDnsSupport', {
  answer: { Vpcs: [] },
});
