import type { KeyMetadata } from '../../../wire/generated/kms.ts';
import type { TimerContext } from '../../action.ts';
import { keys } from './state.ts';
import type { KeyState } from './state.ts';

const states: ReadonlySet<string> = new Set<KeyState>([
  'Enabled',
  'Disabled',
  'PendingImport',
  'PendingDeletion',
]);

function isState(word: string | undefined): word is KeyState {
  return word !== undefined && states.has(word);
}

/**
 * Takes over keys as they are described: whether they can be used, and not with what. Nothing can be encrypted with them
 * here, since no key leaves AWS.
 */
export function adoptKeys(
  found: readonly KeyMetadata[],
  { account, partition, state, now }: TimerContext,
): void {
  for (const key of found) {
    if (key.KeySpec !== undefined && key.KeySpec !== 'SYMMETRIC_DEFAULT') continue;
    state.table(keys).put({
      id: key.KeyId,
      created: key.CreationDate?.getTime() ?? now,
      description: key.Description ?? '',
      usage: 'ENCRYPT_DECRYPT',
      spec: 'SYMMETRIC_DEFAULT',
      origin: key.Origin === 'EXTERNAL' ? 'EXTERNAL' : 'AWS_KMS',
      manager: key.KeyManager === 'AWS' ? 'AWS' : 'CUSTOMER',
      state: isState(key.KeyState) ? key.KeyState : 'Disabled',
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: `arn:${partition}:iam::${account}:root` },
            Action: 'kms:*',
            Resource: '*',
          },
        ],
      }),
      tags: [],
      deletion: key.DeletionDate?.getTime(),
    });
  }
}
