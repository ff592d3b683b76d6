import type { TagSpecification } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { keyPairByName, keyPairs } from './key-pair-row.ts';
import type { KeyPairRow } from './key-pair-row.ts';
import { openSshLine } from './public-key.ts';
import type { PublicKey } from './public-key.ts';

/** Characters of a key pair's name. */
const NAME_LENGTH = 255;

/** What the two actions that add a key pair have in common. */
interface AddInput {
  readonly KeyName: string;
  readonly TagSpecifications?: readonly TagSpecification[] | undefined;
}

/** Refuses a name that is taken or too long, and reads the tags. */
export function checkKeyPairInput(input: AddInput, context: ActionContext): readonly Tag[] {
  const { KeyName: name } = input;
  if (name === '') throw missingParameter('KeyName');
  if (name.length > NAME_LENGTH) {
    throw invalidParameterValue(
      `Value (${name}) for parameter KeyName is invalid. Length exceeds maximum of 255.`,
    );
  }
  if (keyPairByName(context.state, name) !== undefined) {
    throw new AwsError('InvalidKeyPair.Duplicate', 400, `The keypair '${name}' already exists.`);
  }
  return readTagSpecifications(input.TagSpecifications, ['key-pair']).get('key-pair') ?? [];
}

/** Puts the row of a new key pair. */
export function addKeyPair(
  context: ActionContext,
  name: string,
  publicKey: PublicKey,
  fingerprint: string,
  tags: readonly Tag[],
): KeyPairRow {
  const table = context.state.table(keyPairs);
  const row: KeyPairRow = {
    id: newId('key', context.random, (id) => table.get(id) !== undefined),
    account: context.account,
    region: context.region,
    name,
    type: publicKey.type,
    fingerprint,
    publicKey: openSshLine(publicKey, name),
    createTime: context.now,
    tags,
  };
  table.put(row);
  return row;
}
