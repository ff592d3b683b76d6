import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';
import { describeKey, keyTags, noKeyNamed, refuseTaken } from './key-calls.ts';
import { checkKeyName } from './key-name.ts';

export interface ImportKeyInput {
  readonly name: string;
  /** A line as ssh-keygen writes it to `.pub`: `ssh-ed25519 AAAA… comment`, or `ssh-rsa …`. */
  readonly publicKey: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Plans to make a public key known to EC2. The private key stays where it is. Undo deletes the key pair. */
export async function planImportKey(input: ImportKeyInput, context: OperationContext): Promise<Plan> {
  const { name, publicKey, tags = {} } = input;
  checkKeyName(name);
  checkPublicKey(publicKey);
  const { account, region, connection } = await onePlace('keys import', context);
  await refuseTaken(connection, name);
  const step: Step = {
    id: 'import-key',
    account,
    region,
    target: name,
    call: {
      service: 'ec2',
      action: 'ImportKeyPair',
      input: {
        KeyName: name,
        PublicKeyMaterial: { $bytes: Buffer.from(publicKey.trim()).toString('base64') },
        TagSpecifications: keyTags('keys import', tags),
      },
    },
    change: 'create',
    reason: 'a key pair of a public key that was given',
    requires: [noKeyNamed(name)],
    effect: { call: describeKey(name), path: 'KeyPairs[0].KeyName', accepted: [], done: [name] },
    after: [],
    undo: {
      steps: [
        {
          call: { service: 'ec2', action: 'DeleteKeyPair', input: { KeyName: name } },
          change: 'delete',
          reason: 'the run imported it',
          requires: [],
        },
      ],
    },
  };
  return drawPlan(
    { operation: 'keys import', input: { name }, places: [{ account, region }] },
    [step],
    context,
  );
}

/** A private key by mistake must not leave the machine, so this is looked at before anything is sent. */
function checkPublicKey(text: string): void {
  if (text.includes('PRIVATE KEY'))
    throw new UsageError('This is a private key, which stays with you. Nothing was sent.', {
      hint: 'Name the public one, which ends in .pub; ssh-keygen -y -f FILE prints it.',
    });
  if (/^(?:ssh-ed25519|ssh-rsa) [A-Za-z0-9+/=]+(?: .*)?$/.test(text.trim())) return;
  throw new UsageError('This is no public key of SSH.', {
    hint: 'EC2 takes a line that begins with ssh-ed25519 or ssh-rsa, as ssh-keygen writes to .pub.',
  });
}
