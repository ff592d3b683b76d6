import type { Undo } from '../plan/step.ts';

/** How a key pair comes back: its public half is imported, under the same name and with the same tags. */
export function undoOfDeletion({
  name,
  publicKey,
  tags,
}: {
  readonly name: string;
  readonly publicKey: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}): Undo {
  if (publicKey === undefined || publicKey === '')
    return { impossible: 'AWS does not tell its public key, so it cannot be imported again' };
  const own = Object.entries(tags)
    .filter(([key]) => !key.startsWith('aws:'))
    .map(([Key, Value]) => ({ Key, Value }));
  return {
    steps: [
      {
        call: {
          service: 'ec2',
          action: 'ImportKeyPair',
          input: {
            KeyName: name,
            PublicKeyMaterial: { $bytes: Buffer.from(publicKey).toString('base64') },
            ...(own.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'key-pair', Tags: own }] }),
          },
        },
        change: 'create',
        reason: 'the run deleted it',
        requires: [],
      },
    ],
  };
}
