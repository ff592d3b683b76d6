import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupVpcAssociations.html */
export const action = noneOf('DescribeSecurityGroupVpcAssociations', {
  answer: { SecurityGroupVpcAssociations: [] },
});
