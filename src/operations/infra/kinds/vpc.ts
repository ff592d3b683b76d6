import type { Kind } from '../kind.ts';
import type { Found } from '../resource.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html */
export const vpc: Kind = {
  name: 'vpc',
  idPath: 'Vpc.VpcId',
  fixed: ['cidr'],
  declare(stack) {
    if (stack.vpc === undefined) return [];
    const { cidr, dnsSupport, dnsHostnames } = stack.vpc;
    return [
      {
        address: 'vpc',
        kind: 'vpc',
        attributes: { cidr, dnsSupport, dnsHostnames },
        making: {},
        tags: tagsOf(stack, 'vpc', stack.vpc),
      },
    ];
  },
  async find({ connection, scope }) {
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeVpcs', { Filters: [scopeFilter(scope)] })) {
      for (const one of page.Vpcs ?? []) {
        const VpcId = one.VpcId ?? '';
        const tags = tagMap(one.Tags);
        const [support, hostnames] = await Promise.all([
          connection.call('ec2', 'DescribeVpcAttribute', { VpcId, Attribute: 'enableDnsSupport' }),
          connection.call('ec2', 'DescribeVpcAttribute', { VpcId, Attribute: 'enableDnsHostnames' }),
        ]);
        found.push({
          address: addressOf('vpc', VpcId, tags, scope),
          kind: 'vpc',
          id: VpcId,
          attributes: {
            cidr: one.CidrBlock ?? '',
            dnsSupport: support.EnableDnsSupport?.Value ?? true,
            dnsHostnames: hostnames.EnableDnsHostnames?.Value ?? false,
          },
          tags,
          uses: [],
          outputs: {},
          details: {},
        });
      }
    }
    return found;
  },
  create: ({ attributes, tags }) => ({
    call: {
      service: 'ec2',
      action: 'CreateVpc',
      input: { CidrBlock: attributes['cidr'], TagSpecifications: tagSpecifications(tags, 'vpc') },
    },
    reason: `a network of ${String(attributes['cidr'])}`,
    made: { cidr: attributes['cidr'], dnsSupport: true, dnsHostnames: false },
  }),
  // Names need support: it is switched on before them, and off after them. One call takes one of the two.
  update({ id, after, changed }) {
    const order =
      after['dnsSupport'] === true
        ? (['dnsSupport', 'dnsHostnames'] as const)
        : (['dnsHostnames', 'dnsSupport'] as const);
    return order
      .filter((name) => changed.has(name))
      .map((name) => ({
        call: {
          service: 'ec2',
          action: 'ModifyVpcAttribute',
          input: {
            VpcId: id,
            [name === 'dnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames']: { Value: after[name] },
          },
        },
        reason: `${name === 'dnsSupport' ? 'names are resolved' : 'instances get names'}: ${after[name] === true ? 'yes' : 'no'}`,
      }));
  },
  remove: ({ id }) => [
    {
      call: { service: 'ec2', action: 'DeleteVpc', input: { VpcId: id } },
      reason: 'its route table, network ACL and security group of its own go with it',
    },
  ],
};
