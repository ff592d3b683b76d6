import type { KeyPairInfo } from '../../../wire/generated/ec2.ts';
import { undoOfDeletion } from '../../keys/undo-of-deletion.ts';
import { userOf } from '../../plan/own-reads.ts';
import type { Step } from '../../plan/step.ts';
import { tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';
import { keysInUse } from '../uses/key-pairs.ts';

/** Key pairs that no instance has (stopped ones count) and with which nothing would launch one. */
export const keyPairs: Kind = {
  markable: true,
  async list(looking) {
    const [{ KeyPairs = [] }, users] = await Promise.all([
      looking.connection.call('ec2', 'DescribeKeyPairs', { IncludePublicKey: true }),
      keysInUse(looking.connection),
    ]);
    return KeyPairs.map((pair) => candidateOf(pair, users, looking));
  },
};

function candidateOf(
  pair: KeyPairInfo,
  users: ReadonlyMap<string, string>,
  { account, region }: Looking,
): Candidate {
  const { KeyPairId: id = '', KeyName: name = '', PublicKey: publicKey } = pair;
  const tags = tagsIn(pair.Tags);
  const user = users.get(name);
  const undo = undoOfDeletion({ name, publicKey, tags });
  return {
    id,
    name,
    tags,
    created: pair.CreateTime?.getTime(),
    protectedBy: user === undefined ? keptByTag(tags) : `it is used by ${user}`,
    about: `key pair ${name}, used by nothing`,
    against:
      'impossible' in undo
        ? undo.impossible
        : 'only its public half comes back, as people have the private one',
    usdPerMonth: 0,
    steps: (reason): readonly Step[] => [
      {
        id: `delete-${account}-${region}-${id}`,
        account,
        region,
        target: id,
        name,
        call: { service: 'ec2', action: 'DeleteKeyPair', input: { KeyPairId: id } },
        change: 'delete',
        reason,
        requires: [{ call: userOf('key-pairs', name), path: 'user', equals: null }],
        effect: {
          call: {
            service: 'ec2',
            action: 'DescribeKeyPairs',
            input: { Filters: [{ Name: 'key-pair-id', Values: [id] }] },
          },
          path: 'KeyPairs[0].KeyPairId',
          accepted: [],
          done: [null],
        },
        after: [],
        undo,
      },
    ],
  };
}
