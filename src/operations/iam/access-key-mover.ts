import { readFile } from 'node:fs/promises';
import { NuageError, UsageError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import { lookAt, reserveFile } from '../keys/private-key-file.ts';
import type { JsonObject } from '../plan/json.ts';

/**
 * Makes an access key and writes it as a profile of a credentials file. Repeated after it was killed: when the file
 * has a key, that was all; when a key came meanwhile and the file has none, its secret is lost, and who made it is not
 * known for certain: a person decides.
 */
export const createAccessKey: Mover = async (input, { connection, context }) => {
  const [user, path, profile] = [textOf(input, 'user'), textOf(input, 'file'), textOf(input, 'profile')];
  const { signal } = context;
  const { AccessKeyMetadata = [] } = await connection.call(
    'iam',
    'ListAccessKeys',
    { UserName: user },
    { signal },
  );
  const there = AccessKeyMetadata.map(({ AccessKeyId = '' }) => AccessKeyId);
  if ((await lookAt(path)) === 'taken') {
    const written = await readFile(path, 'utf8');
    const own = there.find((id) => written.includes(`aws_access_key_id = ${id}\n`));
    if (own !== undefined) return { AccessKeyId: own };
  }
  const before = Array.isArray(input['before']) ? input['before'] : [];
  const meanwhile = there.filter((id) => !before.includes(id));
  if (meanwhile.length > 0)
    throw new NuageError(
      'KeyMadeMeanwhile',
      `${user} got the key ${meanwhile.join(', ')} since the plan was made.`,
      {
        hint: `If nobody else made it, an attempt that was killed did, and its secret is lost: nuage iam key delete ${user} ${meanwhile[0]}.`,
      },
    );
  const file = await reserveFile(path);
  const { AccessKey } = await connection
    .call('iam', 'CreateAccessKey', { UserName: user }, { signal })
    .catch(async (error: unknown) => {
      await file.giveUp();
      throw error;
    });
  const { AccessKeyId, SecretAccessKey } = AccessKey;
  await file.write(
    `[${profile}]\naws_access_key_id = ${AccessKeyId}\naws_secret_access_key = ${SecretAccessKey}\n`,
  );
  return { AccessKeyId };
};

function textOf(input: JsonObject, member: string): string {
  const value = input[member];
  if (typeof value !== 'string') throw new UsageError(`The step does not say its ${member}.`);
  return value;
}
