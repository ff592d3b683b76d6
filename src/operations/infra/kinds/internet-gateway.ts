import type { JsonValue } from '../../plan/json.ts';
import type { Doing, Kind } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html */
export const internetGateway: Kind = {
  name: 'internet-gateway',
  wholeFirst: true,
  idPath: 'InternetGateway.InternetGatewayId',
  fixed: [],
  declare(stack) {
    const asked = stack.internetGateway ?? false;
    if (asked === false) return [];
    return [
      {
        address: 'internet-gateway',
        kind: 'internet-gateway',
        attributes: { vpc: refer('vpc') },
        making: {},
        tags: tagsOf(stack, 'internet-gateway', asked === true ? {} : asked),
      },
    ];
  },
  async find({ connection, scope }) {
    const Filters = [scopeFilter(scope, 'attachment.vpc-id')];
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeInternetGateways', { Filters })) {
      for (const one of page.InternetGateways ?? []) {
        const id = one.InternetGatewayId ?? '';
        const tags = tagMap(one.Tags);
        const vpc = one.Attachments?.[0]?.VpcId ?? null;
        found.push({
          address: 'stack' in scope ? addressOf('internet-gateway', id, tags, scope) : 'internet-gateway',
          kind: 'internet-gateway',
          id,
          attributes: { vpc },
          tags,
          uses: vpc === null ? [] : [vpc],
          outputs: {},
          details: {},
        });
      }
    }
    return found;
  },
  create: ({ tags }) => ({
    call: {
      service: 'ec2',
      action: 'CreateInternetGateway',
      input: { TagSpecifications: tagSpecifications(tags, 'internet-gateway') },
    },
    reason: 'the way to the internet',
    made: { vpc: null },
  }),
  update: ({ id, before, after, changed }) =>
    changed.has('vpc')
      ? [
          ...(before['vpc'] === null
            ? []
            : [move('DetachInternetGateway', id, before['vpc'], 'it leaves its VPC')]),
          ...(after['vpc'] === null
            ? []
            : [
                {
                  ...move('AttachInternetGateway', id, after['vpc'], 'it opens the VPC'),
                  undo: () => [move('DetachInternetGateway', id, after['vpc'], 'it leaves its VPC')],
                },
              ]),
        ]
      : [],
  remove: ({ id, attributes }) => [
    ...((attributes['vpc'] ?? null) === null
      ? []
      : [move('DetachInternetGateway', id, attributes['vpc'], 'it leaves its VPC')]),
    {
      call: { service: 'ec2', action: 'DeleteInternetGateway', input: { InternetGatewayId: id } },
      reason: 'nothing goes through it any more',
    },
  ],
};

function move(
  action: string,
  InternetGatewayId: JsonValue,
  VpcId: JsonValue | undefined,
  reason: string,
): Doing {
  return { call: { service: 'ec2', action, input: { InternetGatewayId, VpcId } }, reason };
}
