import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import type { VpcRow } from '../network/vpc-row.ts';

/** The attributes, each with the member of the answer that carries it. */
const ATTRIBUTES: Readonly<Record<string, (row: VpcRow) => object>> = {
  enableDnsSupport: (row) => ({ EnableDnsSupport: { Value: row.enableDnsSupport } }),
  enableDnsHostnames: (row) => ({ EnableDnsHostnames: { Value: row.enableDnsHostnames } }),
  enableNetworkAddressUsageMetrics: (row) => ({
    EnableNetworkAddressUsageMetrics: { Value: row.enableNetworkAddressUsageMetrics },
  }),
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html */
export const action = defineAction('ec2', 'DescribeVpcAttribute', {
  authorize: (input, context) => [
    { action: 'ec2:DescribeVpcAttribute', arn: regionalArn(context, 'ec2', `vpc/${input.VpcId}`) },
  ],
  handler(input, context) {
    const read = Object.hasOwn(ATTRIBUTES, input.Attribute) ? ATTRIBUTES[input.Attribute] : undefined;
    if (read === undefined) {
      throw invalidParameterValue(
        `Value (${input.Attribute}) for parameter attribute is invalid. Unknown VPC attribute.`,
      );
    }
    const row = findVpc(context.state, input.VpcId);
    if (input.DryRun === true) throw dryRunOperation();
    return { VpcId: row.id, ...read(row) };
  },
});
