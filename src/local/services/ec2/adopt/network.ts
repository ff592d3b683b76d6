import type { TimerContext } from '../../../action.ts';
import { securityGroupRules, securityGroups } from '../network/group-row.ts';
import { subnets } from '../network/subnet-row.ts';
import { vpcs } from '../network/vpc-row.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';
import { orderOfRules } from './order-of-rules.ts';

/** VPCs, their subnets and their security groups. */
export function adoptNetwork(found: FoundEc2, context: TimerContext): void {
  adoptVpcs(found, context);
  adoptSubnets(found, context);
  adoptGroups(found, context);
}

function adoptVpcs({ vpcs: all }: FoundEc2, { account, region, state }: TimerContext): void {
  for (const { vpc, enableDnsSupport, enableDnsHostnames } of all) {
    const { VpcId = '', CidrBlock = '', CidrBlockAssociationSet = [] } = vpc;
    const blocks = CidrBlockAssociationSet.map((block) => ({
      id: block.AssociationId ?? '',
      cidrBlock: block.CidrBlock ?? '',
    }));
    const ipv6Blocks = (vpc.Ipv6CidrBlockAssociationSet ?? []).map((block) => ({
      id: block.AssociationId ?? '',
      cidrBlock: block.Ipv6CidrBlock ?? '',
      borderGroup: block.NetworkBorderGroup ?? region,
    }));
    const secondaryBlocks = blocks.filter(({ cidrBlock }) => cidrBlock !== CidrBlock);
    state.table(vpcs).put({
      id: VpcId,
      account,
      region,
      cidrBlock: CidrBlock,
      cidrAssociationId: blocks.find(({ cidrBlock }) => cidrBlock === CidrBlock)?.id ?? '',
      ...(secondaryBlocks.length === 0 ? {} : { secondaryBlocks }),
      ...(ipv6Blocks.length === 0 ? {} : { ipv6Blocks }),
      dhcpOptionsId: vpc.DhcpOptionsId ?? 'default',
      isDefault: vpc.IsDefault ?? false,
      tenancy: vpc.InstanceTenancy ?? 'default',
      state: 'available',
      enableDnsSupport,
      enableDnsHostnames,
      enableNetworkAddressUsageMetrics: false,
      tags: tagsOf(vpc.Tags),
    });
  }
}

function adoptSubnets({ subnets: all }: FoundEc2, { account, region, state }: TimerContext): void {
  for (const subnet of all) {
    const [ipv6] = subnet.Ipv6CidrBlockAssociationSet ?? [];
    const names = subnet.PrivateDnsNameOptionsOnLaunch ?? {};
    state.table(subnets).put({
      id: subnet.SubnetId ?? '',
      account,
      region,
      vpcId: subnet.VpcId ?? '',
      zone: subnet.AvailabilityZone ?? '',
      zoneId: subnet.AvailabilityZoneId ?? '',
      cidrBlock: subnet.CidrBlock ?? '',
      ipv6Block: ipv6 && { id: ipv6.AssociationId ?? '', cidrBlock: ipv6.Ipv6CidrBlock ?? '' },
      assignIpv6: subnet.AssignIpv6AddressOnCreation,
      enableDns64: subnet.EnableDns64,
      localInterfaceIndex: subnet.EnableLniAtDeviceIndex,
      defaultForZone: subnet.DefaultForAz ?? false,
      mapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch ?? false,
      hostnameType: oneOf(['ip-name', 'resource-name'], names.HostnameType, 'ip-name'),
      resourceNameA: names.EnableResourceNameDnsARecord ?? false,
      resourceNameAaaa: names.EnableResourceNameDnsAAAARecord ?? false,
      state: 'available',
      tags: tagsOf(subnet.Tags),
    });
  }
}

function adoptGroups(found: FoundEc2, { account, region, state }: TimerContext): void {
  for (const group of found.securityGroups)
    state.table(securityGroups).put({
      id: group.GroupId ?? '',
      account,
      region,
      vpcId: group.VpcId ?? '',
      name: group.GroupName ?? '',
      description: group.Description ?? '',
      tags: tagsOf(group.Tags),
    });
  const orderOf = orderOfRules(found.securityGroups);
  for (const rule of found.securityGroupRules) {
    const referenced = rule.ReferencedGroupInfo;
    state.table(securityGroupRules).put({
      id: rule.SecurityGroupRuleId ?? '',
      account,
      region,
      groupId: rule.GroupId ?? '',
      egress: rule.IsEgress ?? false,
      protocol: rule.IpProtocol ?? '-1',
      fromPort: rule.FromPort ?? -1,
      toPort: rule.ToPort ?? -1,
      cidrIpv4: rule.CidrIpv4,
      cidrIpv6: rule.CidrIpv6,
      prefixListId: rule.PrefixListId,
      referencedGroup: referenced && {
        groupId: referenced.GroupId ?? '',
        account: referenced.UserId ?? account,
      },
      description: rule.Description,
      order: orderOf(rule),
      tags: tagsOf(rule.Tags),
    });
  }
}
