import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';
import { noKeyNamed, refuseTaken } from './key-calls.ts';
import { checkKeyName } from './key-name.ts';
import { refuseFile } from './private-key-file.ts';

export interface CreateKeyInput {
  readonly name: string;
  /** `ed25519` when absent. Windows needs `rsa` to tell its password. */
  readonly type?: 'ed25519' | 'rsa' | undefined;
  /** The whole path of the file that the private key goes to. It must not be there. */
  readonly file: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Plans to make a key pair and to save its private key, which AWS tells once and keeps nowhere: to a file that only
 * its owner reads (0600) and that is never overwritten. The key stands in no plan and in no journal. Undo deletes the
 * key pair and leaves the file.
 */
export async function planCreateKey(input: CreateKeyInput, context: OperationContext): Promise<Plan> {
  const { name, type = 'ed25519', file, tags = {} } = input;
  checkKeyName(name);
  if (file === '') throw new UsageError('Say which file the private key goes to.');
  const { account, region, connection } = await onePlace('keys create', context);
  await refuseTaken(connection, name);
  await refuseFile(file);
  const step: Step = {
    id: 'create-key',
    account,
    region,
    target: name,
    mover: {
      name: 'key-create',
      input: { name, type, file, tags, attempt: context.random.uuid() },
    },
    change: 'create',
    reason: `a new ${type} key pair; its private key goes to ${file}`,
    requires: [noKeyNamed(name)],
    after: [],
    undo: {
      steps: [
        {
          call: { service: 'ec2', action: 'DeleteKeyPair', input: { KeyName: name } },
          change: 'delete',
          reason: `the run created it; ${file} stays`,
          requires: [],
        },
      ],
    },
  };
  const asked = { name, type, file };
  return drawPlan({ operation: 'keys create', input: asked, places: [{ account, region }] }, [step], context);
}
