import { UsageError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import { isJsonObject, type JsonObject } from '../plan/json.ts';
import { findKey, keyTags } from './key-calls.ts';
import { lookAt, reserveFile } from './private-key-file.ts';

/** By this tag an attempt that was killed is known, and by nothing else is a key pair of this name taken away. */
const attemptTag = 'nuage:attempt';

/**
 * Makes a key pair and writes its private key. Repeated after it was killed: when its key pair is there and the file
 * has the key, that was all; when the file has none, the private key is lost and the key pair is made anew.
 */
export const createKey: Mover = async (input, { connection, context }) => {
  const [name, type, path] = [textOf(input, 'name'), textOf(input, 'type'), textOf(input, 'file')];
  const attempt = textOf(input, 'attempt');
  const found = await findKey(connection, name);
  const own = found?.Tags?.some(({ Key, Value }) => Key === attemptTag && Value === attempt) === true;
  if (own) {
    if ((await lookAt(path)) === 'taken') return { KeyName: name };
    await connection.call('ec2', 'DeleteKeyPair', { KeyName: name }, { signal: context.signal });
  }
  const file = await reserveFile(path);
  const made = await connection
    .call(
      'ec2',
      'CreateKeyPair',
      {
        KeyName: name,
        KeyType: type === 'rsa' ? 'rsa' : 'ed25519',
        KeyFormat: 'pem',
        TagSpecifications: tagSpecifications({ ...tagsIn(input), [attemptTag]: attempt }),
      },
      { signal: context.signal },
    )
    .catch(async (error: unknown) => {
      await file.giveUp();
      throw error;
    });
  await file.write(made.KeyMaterial ?? '');
  return { KeyName: name, KeyPairId: made.KeyPairId ?? '' };
};

function tagSpecifications(tags: Readonly<Record<string, string>>) {
  return keyTags('keys create', tags);
}

function tagsIn(input: JsonObject): Readonly<Record<string, string>> {
  const { tags } = input;
  return isJsonObject(tags)
    ? Object.fromEntries(
        Object.entries(tags).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
      )
    : {};
}

function textOf(input: JsonObject, member: string): string {
  const value = input[member];
  if (typeof value !== 'string') throw new UsageError(`The step does not say its ${member}.`);
  return value;
}
