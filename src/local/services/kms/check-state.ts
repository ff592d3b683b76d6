import type { FoundKey } from './find-key.ts';
import { disabled, invalidState, keyUsageInvalid } from './errors.ts';
import { specOf } from './specs.ts';
import type { KeyUsage } from './specs.ts';

/**
 * Throws unless the key can be used.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html has the table.
 */
export function checkEnabled(key: FoundKey): void {
  if (key.row.state === 'Disabled') throw disabled(key.arn);
  checkNotPending(key);
  if (key.row.state === 'PendingImport') throw invalidState(`${key.arn} is pending import.`);
}

/** For what a disabled key can still do. */
export function checkNotPending({ row, arn }: FoundKey): void {
  if (row.state === 'PendingDeletion') throw invalidState(`${arn} is pending deletion.`);
  if (row.state === 'PendingReplicaDeletion') throw invalidState(`${arn} is pending replica deletion.`);
}

export function checkUsage({ row, arn }: FoundKey, usage: KeyUsage, operation: string): void {
  if (row.usage !== usage)
    throw keyUsageInvalid(`${arn} key usage is ${row.usage} which is not valid for ${operation}.`);
}

/** Which of a spec's algorithms are listed under a usage. */
const lists = { ENCRYPT_DECRYPT: 'encryption', SIGN_VERIFY: 'signing', GENERATE_VERIFY_MAC: 'macs' } as const;

export function checkAlgorithm({ row }: FoundKey, algorithm: string): void {
  const known = row.usage === 'KEY_AGREEMENT' ? ['ECDH'] : (specOf(row.spec)[lists[row.usage]] ?? []);
  if (!known.includes(algorithm))
    throw keyUsageInvalid(`Algorithm ${algorithm} is incompatible with key spec ${row.spec}.`);
}
