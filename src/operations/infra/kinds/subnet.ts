import type { Kind } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';
import { subnetsOf } from '../subnets-of.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html */
export const subnet: Kind = {
  name: 'subnet',
  idPath: 'Subnet.SubnetId',
  fixed: ['vpc', 'cidr', 'zone'],
  declare: (stack, surroundings) =>
    subnetsOf(stack, surroundings).map(({ group, address, zone, cidr }) => {
      const { public: publicIp = false, ...own } = stack.subnets?.[group] ?? {};
      return {
        address,
        kind: 'subnet',
        attributes: { vpc: refer('vpc'), cidr, zone, publicIp },
        making: {},
        tags: tagsOf(stack, address, own),
      };
    }),
  async find({ connection, scope }) {
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeSubnets', { Filters: [scopeFilter(scope)] })) {
      for (const one of page.Subnets ?? []) {
        const id = one.SubnetId ?? '';
        const tags = tagMap(one.Tags);
        found.push({
          address: addressOf('subnet', id, tags, scope),
          kind: 'subnet',
          id,
          attributes: {
            vpc: one.VpcId ?? '',
            cidr: one.CidrBlock ?? '',
            zone: one.AvailabilityZone ?? '',
            publicIp: one.MapPublicIpOnLaunch ?? false,
          },
          tags,
          uses: [one.VpcId ?? ''],
          outputs: {},
          details: {},
        });
      }
    }
    return found;
  },
  create: ({ attributes: { vpc, cidr, zone }, tags }) => ({
    call: {
      service: 'ec2',
      action: 'CreateSubnet',
      input: {
        VpcId: vpc,
        CidrBlock: cidr,
        AvailabilityZone: zone,
        TagSpecifications: tagSpecifications(tags, 'subnet'),
      },
    },
    reason: `${String(cidr)} in ${String(zone)}`,
    made: { vpc, cidr, zone, publicIp: false },
  }),
  update: ({ id, after, changed }) =>
    changed.has('publicIp')
      ? [
          {
            call: {
              service: 'ec2',
              action: 'ModifySubnetAttribute',
              input: { SubnetId: id, MapPublicIpOnLaunch: { Value: after['publicIp'] } },
            },
            reason:
              after['publicIp'] === true
                ? 'instances get a public address'
                : 'instances get no public address',
          },
        ]
      : [],
  remove: ({ id }) => [
    {
      call: { service: 'ec2', action: 'DeleteSubnet', input: { SubnetId: id } },
      reason: 'nothing is left in it',
    },
  ],
};
