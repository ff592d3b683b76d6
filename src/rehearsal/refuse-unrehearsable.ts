import { UsageError } from '../errors.ts';
import { stepsOf, type Plan } from '../operations/plan/plan.ts';
import type { MoverCall } from '../operations/plan/step.ts';

/** Movers that act on more than the account, and what they act on. A twin stands for an account alone. */
const beyond: Readonly<Record<string, string>> = {
  'access-key-create': 'writes the secret of a key to a file of this machine',
  'files-delete': 'deletes files of this machine',
  'key-create': 'writes a private key to a file of this machine',
  'ssm-run': 'runs a command on machines, and those of a twin have no inside',
};

/** The first reason why a plan cannot be rehearsed, as an error. */
export async function refuseUnrehearsable(plan: Plan): Promise<void> {
  for await (const { id, mover } of stepsOf(plan)) {
    const what = mover === undefined ? undefined : (beyond[mover.name] ?? movesFiles(mover));
    if (what !== undefined)
      throw new UsageError(`This plan cannot be rehearsed: its step ${id} ${what}.`, {
        hint: 'Look at the plan itself, or try the operation on the local cloud with --local.',
      });
  }
}

/** `s3 mv` between this machine and a bucket; from bucket to bucket it moves objects alone. */
function movesFiles({ name, input }: MoverCall): string | undefined {
  if (name !== 's3-move') return undefined;
  return input['kind'] === 'copy' ? undefined : 'moves files of this machine';
}
