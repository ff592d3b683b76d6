import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { createDefaultVpcRow } from '../network/default-vpc.ts';
import { describeVpc } from '../network/describe-vpc.ts';
import { defaultVpc } from '../network/find-network.ts';
import { regionQuota } from '../network/limits.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { vpcs } from '../network/vpc-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html */
export const action = defineAction('ec2', 'CreateDefaultVpc', {
  authorize: (_input, context) => onEverything('CreateDefaultVpc', context),
  handler(input, context) {
    if (defaultVpc(context.state) !== undefined)
      throw new AwsError(
        'DefaultVpcAlreadyExists',
        400,
        'A Default VPC already exists for this account in this region.',
      );
    checkQuota('VpcLimitExceeded', context.state.table(vpcs).count(), regionQuota(context, 'vpcsPerRegion'));
    if (input.DryRun === true) throw dryRunOperation();
    return { Vpc: { ...describeVpc(createDefaultVpcRow(context)), State: 'pending' } };
  },
});
