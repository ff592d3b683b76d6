import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CustomerKey } from '../../aws/s3/found-object.ts';
import { UsageError } from '../../errors.ts';
import { one } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import type { CommandContext } from '../context.ts';
import { choice, file } from '../values.ts';

const algorithm = choice(['AES256'], 'how the key of one’s own encrypts; there is one way');

/** Keys of one's own. They come out of files: what stands on a line is seen in the list of processes. */
export const customerKeyFlags = {
  'sse-c': one(algorithm, undefined, { hidden: true }),
  'sse-c-key': one(
    file('a file with a key of one’s own to encrypt or decrypt with: 32 bytes, or those in base64'),
  ),
};

/** The same for the sources of copies within S3. */
export const sourceKeyFlags = {
  'sse-c-copy-source': one(algorithm, undefined, { hidden: true }),
  'sse-c-copy-source-key': one(
    file('a file with the key of one’s own that the sources of copies within S3 are encrypted with'),
  ),
};

export async function customerKeyOf(
  flags: Values<typeof customerKeyFlags>,
  context: CommandContext,
): Promise<CustomerKey> {
  return (await keyIn('sse-c', flags['sse-c'], flags['sse-c-key'], context)) ?? {};
}

export async function sourceKeyOf(
  flags: Values<typeof sourceKeyFlags>,
  context: CommandContext,
): Promise<CustomerKey | undefined> {
  return keyIn('sse-c-copy-source', flags['sse-c-copy-source'], flags['sse-c-copy-source-key'], context);
}

/** A key out of a file, as S3 takes it. */
async function keyIn(
  flag: string,
  given: string | undefined,
  written: string | undefined,
  { surroundings }: CommandContext,
): Promise<CustomerKey | undefined> {
  if (written === undefined) {
    if (given === undefined) return undefined;
    throw new UsageError(`--${flag} needs a key`, { hint: `Give --${flag}-key FILE too.` });
  }
  // As the AWS CLI writes that something is in a file.
  const path = written.replace(/^fileb?:\/\//, '');
  const bytes = await readFile(resolve(surroundings.directory, path));
  const key = bytes.length === 32 ? bytes : Buffer.from(bytes.toString('latin1').trim(), 'base64');
  if (key.length === 32) return { SSECustomerAlgorithm: 'AES256', SSECustomerKey: key.toString('base64') };
  throw new UsageError(`The key in ${path} has ${bytes.length} bytes`, {
    hint: 'AES-256 takes a key of 32 bytes: `openssl rand 32 > FILE` makes one.',
  });
}
