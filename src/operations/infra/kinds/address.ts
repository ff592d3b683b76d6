import { listPrices } from '../../../data/prices.ts';
import type { JsonValue } from '../../plan/json.ts';
import type { Doing, Kind } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';
import { instanceNamed } from '../instances-of.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html */
export const address: Kind = {
  name: 'address',
  idPath: 'AllocationId',
  fixed: [],
  declare: (stack) => [
    ...Object.entries(stack.addresses ?? {}).map(([name, own]) => ({
      address: `address.${name}`,
      kind: 'address',
      attributes: {
        instance:
          own.instance === undefined
            ? null
            : refer(instanceNamed(own.instance, ['addresses', name, 'instance'], stack)),
      },
      // An address leads to an instance only in a VPC that is open.
      making: (stack.internetGateway ?? false) === false ? {} : { through: refer('internet-gateway') },
      tags: tagsOf(stack, `address.${name}`, own),
    })),
    // A public NAT gateway cannot be without one.
    ...Object.entries(stack.natGateways ?? {}).map(([name, own]) => ({
      address: `address.nat-${name}`,
      kind: 'address',
      attributes: { instance: null },
      making: {},
      tags: tagsOf(stack, `address.nat-${name}`, own),
    })),
  ],
  async find({ connection, scope }) {
    // Addresses lie in no VPC; what is exported of one names those of its instances and gateways.
    if ('vpc' in scope) return [];
    const { Addresses = [] } = await connection.call('ec2', 'DescribeAddresses', {
      Filters: [scopeFilter(scope)],
    });
    return Addresses.map((one): Found => {
      const id = one.AllocationId ?? '';
      const tags = tagMap(one.Tags);
      const instance = one.InstanceId === undefined || one.InstanceId === '' ? null : one.InstanceId;
      return {
        address: addressOf('address', id, tags, scope),
        kind: 'address',
        id,
        attributes: { instance },
        tags,
        uses: [],
        outputs: { publicIp: one.PublicIp ?? '' },
        details: instance === null ? {} : { association: one.AssociationId ?? '' },
      };
    });
  },
  create: ({ tags }) => ({
    call: {
      service: 'ec2',
      action: 'AllocateAddress',
      input: { Domain: 'vpc', TagSpecifications: tagSpecifications(tags, 'elastic-ip') },
    },
    reason: 'a public address that stays',
    made: { instance: null },
  }),
  update({ id, after, changed, details }) {
    if (!changed.has('instance')) return [];
    return after['instance'] === null
      ? [release(details['association'])]
      : [
          {
            call: {
              service: 'ec2',
              action: 'AssociateAddress',
              input: { AllocationId: id, InstanceId: after['instance'] },
            },
            reason: 'it leads to the instance',
            // After a run that was killed the instance may be only just launched.
            again: ['pending instance'],
            undo: (step) => [release({ $from: step, path: 'AssociationId' })],
          },
        ];
  },
  remove: ({ id, details }) => [
    ...(details['association'] === undefined ? [] : [release(details['association'])]),
    {
      call: { service: 'ec2', action: 'ReleaseAddress', input: { AllocationId: id } },
      reason: 'it goes back to Amazon, and may become another customer’s',
    },
  ],
  // Every public IPv4 address costs the same since February 2024, in use or not.
  usdPerHour: () => listPrices().idle_ip_hour,
};

function release(AssociationId: JsonValue | undefined): Doing {
  return {
    call: { service: 'ec2', action: 'DisassociateAddress', input: { AssociationId } },
    reason: 'it leads to no instance any more',
    // An instance that is terminated at the same time lets its address go.
    already: ['InvalidAssociationID.NotFound'],
  };
}
