import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { takePublicAddressFor } from '../network/addresses/public-pool.ts';
import { regionQuota } from '../network/limits.ts';
import { newRowId } from '../network/new-row-id.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html */
export const action = defineAction('ec2', 'AllocateAddress', {
  authorize: (input, context) =>
    onCreation(
      { action: 'AllocateAddress', resource: 'elastic-ip/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { account, region, state } = context;
    // An empty one is none, as in every query.
    const { Domain: domain = '' } = input;
    if (domain !== '' && domain !== 'vpc')
      throw invalidParameterValue(`Value (${domain}) for parameter domain is invalid.`);
    const pool = input.PublicIpv4Pool ?? input.CustomerOwnedIpv4Pool ?? input.IpamPoolId;
    if (pool !== undefined && pool !== 'amazon')
      throw new AwsError('InvalidPoolID.NotFound', 400, `The pool ID '${pool}' does not exist.`);
    const borderGroup = input.NetworkBorderGroup ?? region;
    if (borderGroup !== region)
      throw invalidParameterValue(`Value (${borderGroup}) for parameter networkBorderGroup is invalid.`);
    // An address that was released can be had again from Amazon only while nobody took it; here nobody keeps it.
    if (input.Address !== undefined)
      throw new AwsError('InvalidAddress.NotFound', 400, `Address '${input.Address}' not found.`);
    const tags = readTagSpecifications(input.TagSpecifications, ['elastic-ip']).get('elastic-ip') ?? [];
    const inUse = state.table(elasticAddresses).count();
    checkQuota('AddressLimitExceeded', inUse, regionQuota(context, 'elasticAddressesPerRegion'));
    if (input.DryRun === true) throw dryRunOperation();
    const id = newRowId(context, 'eipalloc', elasticAddresses);
    const publicIp = takePublicAddressFor(context, id);
    state.table(elasticAddresses).put({ id, account, region, publicIp, borderGroup, tags });
    return {
      AllocationId: id,
      PublicIp: publicIp,
      PublicIpv4Pool: 'amazon',
      NetworkBorderGroup: borderGroup,
      Domain: 'vpc',
    };
  },
});
