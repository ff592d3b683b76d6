import { zonesOf } from '../../../../data/regions.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { overlaps, parseCidr } from '../network/cidr.ts';
import { defaultSubnetBlock } from '../network/default-vpc.ts';
import { describeSubnet } from '../network/describe-subnet.ts';
import { defaultSubnet, defaultVpc } from '../network/find-network.ts';
import { subnets } from '../network/subnet-row.ts';
import { createSubnetRow } from '../network/subnets/create-subnet.ts';
import { readSubnetZone } from '../network/subnets/read-subnet.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html */
export const action = defineAction('ec2', 'CreateDefaultSubnet', {
  authorize: (_input, context) => onEverything('CreateDefaultSubnet', context),
  handler(input, context) {
    const { state, region } = context;
    const named = input.AvailabilityZone ?? input.AvailabilityZoneId;
    if (named === undefined) throw missingParameter('availabilityZone');
    const zone = readSubnetZone(named, context);
    const vpc = defaultVpc(state);
    if (vpc === undefined)
      throw new AwsError(
        'DefaultVpcDoesNotExist',
        400,
        'No default VPC exists for this account in this region.',
      );
    const existing = defaultSubnet(state, zone.name);
    if (existing !== undefined)
      throw new AwsError(
        'DefaultSubnetAlreadyExistsInAvailabilityZone',
        400,
        `'${existing.id}' is already the default subnet in ${zone.name}.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const taken = [...state.table(subnets).list({ index: 'vpc', equals: vpc.id })].flatMap(
      ({ cidrBlock }) => parseCidr(cidrBlock) ?? [],
    );
    // Its own block when that is free, or the first free one.
    const own = zonesOf(region).findIndex(({ name }) => name === zone.name);
    const cidrBlock = [own, ...Array.from({ length: 16 }, (_, index) => index)]
      .map(defaultSubnetBlock)
      .find((text) => {
        const block = parseCidr(text);
        return block !== undefined && !taken.some((other) => overlaps(other, block));
      });
    if (cidrBlock === undefined)
      throw new AwsError(
        'InsufficientCidrBlocks',
        400,
        `There is no free /20 block in the default VPC '${vpc.id}'.`,
      );
    const row = createSubnetRow(context, { vpcId: vpc.id, zone, cidrBlock, isDefault: true, tags: [] });
    return { Subnet: describeSubnet(row, state, context.partition) };
  },
});
