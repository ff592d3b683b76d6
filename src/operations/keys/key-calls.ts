import { NuageError } from '../../errors.ts';
import { ServiceError } from '../../aws/service-error.ts';
import type { Connection } from '../../aws/connection.ts';
import type { KeyPairInfo } from '../../wire/generated/ec2.ts';
import type { JsonObject } from '../plan/json.ts';
import type { ActionCall, Requirement } from '../plan/step.ts';

/** Asks by filter, so that a key pair that is not there is an empty list and no error. */
export function describeKey(name: string): ActionCall {
  return {
    service: 'ec2',
    action: 'DescribeKeyPairs',
    input: { Filters: [{ Name: 'key-name', Values: [escaped(name)] }] },
  };
}

/** A step's ground: no key pair has the name. */
export function noKeyNamed(name: string): Requirement {
  return { call: describeKey(name), path: 'KeyPairs[0].KeyPairId', equals: null };
}

export async function findKey(connection: Connection, name: string): Promise<KeyPairInfo | undefined> {
  try {
    const { KeyPairs = [] } = await connection.call('ec2', 'DescribeKeyPairs', { KeyNames: [name] });
    return KeyPairs[0];
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'InvalidKeyPair.NotFound') return undefined;
    throw error;
  }
}

export async function refuseTaken(connection: Connection, name: string): Promise<void> {
  if ((await findKey(connection, name)) === undefined) return;
  throw new NuageError('KeyPairAlreadyExists', `There is a key pair ${name} already. Nothing was changed.`, {
    hint: 'See what uses it with: nuage keys list',
  });
}

export function keyTags(operation: string, tags: Readonly<Record<string, string>>): JsonObject[] {
  const all = { 'nuage:created-by': operation, ...tags };
  return [{ ResourceType: 'key-pair', Tags: Object.entries(all).map(([Key, Value]) => ({ Key, Value })) }];
}

/** A value of a filter that stands for itself: EC2 reads `*` and `?` as wildcards. */
export function escaped(value: string): string {
  return value.replaceAll(/[\\*?]/g, (character) => `\\${character}`);
}
