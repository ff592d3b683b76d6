import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';
import { readKeyUses } from './key-uses.ts';

/** A key pair as lists show it. Times are ISO 8601 in UTC. */
export interface KeyRow extends Place {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly fingerprint: string;
  readonly created: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** What uses it; empty when nothing that nuage knows of does. */
  readonly usedBy: readonly string[];
}

export interface FoundKey extends KeyRow {
  /** As `.ssh/authorized_keys` takes it. */
  readonly publicKey: string | undefined;
}

export interface UnreadKeys extends Place {
  readonly error: unknown;
}

/** The key pairs of every account and region of the context, each with what uses it. */
export async function* listKeys(context: OperationContext): AsyncGenerator<KeyRow> {
  for await (const found of readKeys(context)) {
    if ('error' in found) continue;
    const { publicKey: _publicKey, ...row } = found;
    yield row;
  }
}

/** The same with the public keys, and with the places that cannot be read. */
export async function* readKeys(context: OperationContext): AsyncGenerator<FoundKey | UnreadKeys> {
  const reading = overPlaces(context, async function* keys(connection) {
    const [{ KeyPairs = [] }, uses] = await Promise.all([
      connection.call('ec2', 'DescribeKeyPairs', { IncludePublicKey: true }),
      readKeyUses(connection),
    ]);
    for (const pair of KeyPairs) yield { pair, usedBy: uses.get(pair.KeyName ?? '') ?? [] };
  });
  for await (const found of reading) {
    if ('error' in found) {
      yield found;
      continue;
    }
    const { account, region } = found;
    const { pair, usedBy } = found.value;
    yield {
      account,
      region,
      name: pair.KeyName ?? '',
      id: pair.KeyPairId ?? '',
      type: pair.KeyType ?? '',
      fingerprint: pair.KeyFingerprint ?? '',
      created: pair.CreateTime?.toISOString(),
      tags: Object.fromEntries((pair.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      usedBy,
      publicKey: pair.PublicKey,
    };
  }
}
