import type { Kind } from '../kind.ts';
import type { Found } from '../resource.ts';
import { addressOf, scopeFilter, stackName, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html */
export const keyPair: Kind = {
  name: 'key-pair',
  fixed: ['publicKey'],
  declare: (stack) =>
    Object.entries(stack.keyPairs ?? {}).map(([name, own]) => ({
      address: `key-pair.${name}`,
      kind: 'key-pair',
      attributes: { publicKey: material(own.publicKey) },
      making: { name: `${stackName(stack)}-${name}` },
      tags: tagsOf(stack, `key-pair.${name}`, own),
    })),
  async find({ connection, scope }) {
    if ('vpc' in scope) return [];
    const { KeyPairs = [] } = await connection.call('ec2', 'DescribeKeyPairs', {
      Filters: [scopeFilter(scope)],
      IncludePublicKey: true,
    });
    return KeyPairs.map((one): Found => {
      const tags = tagMap(one.Tags);
      return {
        address: addressOf('key-pair', one.KeyName ?? '', tags, scope),
        kind: 'key-pair',
        id: one.KeyName ?? '',
        attributes: { publicKey: material(one.PublicKey ?? '') },
        tags,
        uses: [],
        outputs: { fingerprint: one.KeyFingerprint ?? '' },
        details: { id: one.KeyPairId ?? '' },
      };
    });
  },
  known: ({ making }) => ({ id: making['name'] }),
  create: ({ attributes: { publicKey }, making, tags }) => ({
    call: {
      service: 'ec2',
      action: 'ImportKeyPair',
      input: {
        KeyName: making['name'],
        PublicKeyMaterial: { $bytes: Buffer.from(String(publicKey)).toString('base64') },
        TagSpecifications: tagSpecifications(tags, 'key-pair'),
      },
    },
    reason: 'its private half stays with its owner',
    made: { publicKey },
  }),
  update: () => [],
  remove: ({ id }) => [
    {
      call: { service: 'ec2', action: 'DeleteKeyPair', input: { KeyName: id } },
      reason: 'instances that were launched with it keep it',
    },
  ],
  tag: (_id, tags, { details }) => ({
    call: {
      service: 'ec2',
      action: 'CreateTags',
      input: {
        Resources: [details['id'] ?? null],
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      },
    },
    reason: 'its tags',
  }),
  words: (attribute, value) =>
    attribute === 'publicKey' ? [`${String(value).slice(0, 20)}…${String(value).slice(-12)}`] : undefined,
};

/** A public key without its comment: type and key. */
function material(publicKey: string): string {
  return publicKey.trim().split(/\s+/).slice(0, 2).join(' ');
}
