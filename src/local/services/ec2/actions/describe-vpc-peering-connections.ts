import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize } from '../listing.ts';
import { peeringFilters } from '../network/no-peering.ts';

/**
 * Peering connections cannot be made here, so there are none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html
 */
export const action = defineAction('ec2', 'DescribeVpcPeeringConnections', {
  authorize: (_input, context) => onEverything('DescribeVpcPeeringConnections', context),
  handler(input) {
    compileFilters(input.Filters, peeringFilters, () => []);
    checkPageSize(input.MaxResults, { least: 5, most: 1000 });
    const [id] = input.VpcPeeringConnectionIds ?? [];
    if (id !== undefined)
      throw new AwsError(
        'InvalidVpcPeeringConnectionID.NotFound',
        400,
        `The vpcPeeringConnection ID '${id}' does not exist`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    return { VpcPeeringConnections: [] };
  },
});
