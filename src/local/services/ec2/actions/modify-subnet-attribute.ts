import type { ModifySubnetAttributeRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterValue, noAttribute, severalAttributes } from '../errors.ts';
import { findSubnet } from '../network/find-network.ts';
import { subnets } from '../network/subnet-row.ts';
import type { SubnetRow } from '../network/subnet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** One attribute a call. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html */
export const action = defineAction('ec2', 'ModifySubnetAttribute', {
  authorize: (input, context) => onTagged('ModifySubnetAttribute', [input.SubnetId], context),
  handler(input, { state }) {
    const row = findSubnet(state, input.SubnetId);
    const [change, another] = readChanges(input);
    if (another !== undefined) throw severalAttributes();
    if (change === undefined) throw noAttribute();
    const changed = { ...row, ...change };
    if (changed.assignIpv6 === true && row.ipv6Block === undefined)
      throw new AwsError(
        'InvalidParameterValue',
        400,
        `Invalid value 'true' for assignIpv6AddressOnCreation. The subnet '${row.id}' has no IPv6 CIDR block.`,
      );
    state.table(subnets).put(changed);
    return {};
  },
});

/** What the call changes. `MapCustomerOwnedIpOnLaunch` comes with the pool that it draws from: the two are one. */
function readChanges(input: ModifySubnetAttributeRequest): Partial<SubnetRow>[] {
  if (input.MapCustomerOwnedIpOnLaunch?.Value === true || input.CustomerOwnedIpv4Pool !== undefined)
    throw invalidParameterValue(
      'Customer-owned IP addresses are those of an Outpost, and this subnet is in none.',
    );
  const flags: readonly (readonly [keyof SubnetRow, boolean | undefined])[] = [
    ['mapPublicIpOnLaunch', input.MapPublicIpOnLaunch?.Value],
    ['assignIpv6', input.AssignIpv6AddressOnCreation?.Value],
    ['enableDns64', input.EnableDns64?.Value],
    ['resourceNameA', input.EnableResourceNameDnsARecordOnLaunch?.Value],
    ['resourceNameAaaa', input.EnableResourceNameDnsAAAARecordOnLaunch?.Value],
  ];
  const changes: Partial<SubnetRow>[] = flags.flatMap(([name, value]) =>
    value === undefined ? [] : [{ [name]: value }],
  );
  const { EnableLniAtDeviceIndex: index, DisableLniAtDeviceIndex: disable } = input;
  if (index !== undefined) changes.push({ localInterfaceIndex: index });
  if (disable?.Value === true) changes.push({ localInterfaceIndex: undefined });
  if (input.MapCustomerOwnedIpOnLaunch?.Value === false) changes.push({});
  const given = input.PrivateDnsHostnameTypeOnLaunch;
  if (given === undefined) return changes;
  const hostnameType = (['ip-name', 'resource-name'] as const).find((type) => type === given);
  if (hostnameType === undefined)
    throw invalidParameterValue(`Value (${given}) for parameter privateDnsHostnameTypeOnLaunch is invalid.`);
  return [...changes, { hostnameType }];
}
