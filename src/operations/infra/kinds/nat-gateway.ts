import { listPrices } from '../../../data/prices.ts';
import type { Kind } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import { addressOf, tagMap, tagsOf, tagSpecifications, scopeFilter } from '../stack-tags.ts';
import { subnetsNamed } from '../subnets-of.ts';

/** A gateway comes up and goes within minutes: "Troubleshoot NAT gateways" in the Amazon VPC User Guide. */
const takesMs = 900_000;

/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html */
export const natGateway: Kind = {
  name: 'nat-gateway',
  idPath: 'NatGateway.NatGatewayId',
  fixed: ['subnet', 'allocation'],
  declare: (stack, surroundings) =>
    Object.entries(stack.natGateways ?? {}).map(([name, own]) => {
      const address = `nat-gateway.${name}`;
      const [subnet] = subnetsNamed(own.subnet, ['natGateways', name, 'subnet'], stack, surroundings);
      return {
        address,
        kind: 'nat-gateway',
        attributes: { subnet: refer(subnet?.address ?? ''), allocation: refer(`address.nat-${name}`) },
        // A gateway fails when the VPC is closed.
        making: { through: refer('internet-gateway') },
        tags: tagsOf(stack, address, own),
      };
    }),
  async find({ connection, scope }) {
    const Filter = [scopeFilter(scope), { Name: 'state', Values: ['pending', 'available', 'failed'] }];
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeNatGateways', { Filter })) {
      for (const one of page.NatGateways ?? []) {
        const id = one.NatGatewayId ?? '';
        const tags = tagMap(one.Tags);
        const [way] = one.NatGatewayAddresses ?? [];
        // One that failed is of no use: what is wanted is made anew.
        const failed = one.State === 'failed';
        const allocation = way?.AllocationId ?? '';
        found.push({
          address: addressOf('nat-gateway', id, tags, scope),
          kind: 'nat-gateway',
          id,
          attributes: { subnet: failed ? 'failed' : (one.SubnetId ?? ''), allocation },
          tags,
          uses: [one.SubnetId ?? '', one.VpcId ?? '', allocation, 'internet-gateway'],
          outputs: { publicIp: way?.PublicIp ?? '' },
          details: {},
        });
      }
    }
    return found;
  },
  create: ({ attributes: { subnet, allocation }, tags, step }) => ({
    call: {
      service: 'ec2',
      action: 'CreateNatGateway',
      input: {
        SubnetId: subnet,
        AllocationId: allocation,
        ClientToken: { $token: true },
        TagSpecifications: tagSpecifications(tags, 'natgateway'),
      },
    },
    reason: 'a way out for what has no public address',
    made: { subnet, allocation },
    effect: {
      call: {
        service: 'ec2',
        action: 'DescribeNatGateways',
        input: { NatGatewayIds: [{ $from: step, path: 'NatGateway.NatGatewayId' }] },
      },
      path: 'NatGateways[0].State',
      accepted: ['pending'],
      done: ['available'],
      withinMs: takesMs,
    },
  }),
  update: () => [],
  remove: ({ id }) => [
    {
      call: { service: 'ec2', action: 'DeleteNatGateway', input: { NatGatewayId: id } },
      reason: 'its address is free once it is gone',
      effect: {
        call: { service: 'ec2', action: 'DescribeNatGateways', input: { NatGatewayIds: [id] } },
        path: 'NatGateways[0].State',
        accepted: ['deleting', 'available', 'pending', 'failed'],
        done: ['deleted', null],
        withinMs: takesMs,
      },
    },
  ],
  usdPerHour: () => listPrices().nat_gateway_hour,
};
