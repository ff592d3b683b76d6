import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { failureOf } from '../plan/failure.ts';
import { userOf } from '../plan/own-reads.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Step } from '../plan/step.ts';
import { readKeys, type FoundKey } from './list-keys.ts';
import { namePattern } from '../name-pattern.ts';
import { undoOfDeletion } from './undo-of-deletion.ts';

export interface CleanupKeysInput {
  /** Names that stay, with `*` and `?` as wildcards. None keeps none: then say `all`. */
  readonly keep: readonly string[];
  /** Every key pair that nothing uses. */
  readonly all?: boolean;
}

/**
 * Plans to delete the key pairs whose names match no pattern and that nothing uses. That nothing uses one is looked at
 * again just before it goes. Undo imports the public key again, under the same name and with the same tags; the
 * private keys are not AWS's to delete.
 */
export async function planCleanupKeys(
  { keep, all = false }: CleanupKeysInput,
  context: OperationContext,
): Promise<Plan> {
  if (keep.length === 0 && !all)
    throw new UsageError('keys cleanup: say which key pairs stay.', {
      hint: "Name them by pattern, such as --keep 'prod-*', or say --all to keep none that is not in use.",
    });
  const places = await context.connections.places();
  return drawPlan(
    { operation: 'keys cleanup', input: { keep, all }, places },
    entries(
      keep.map((pattern) => ({ pattern, form: namePattern(pattern) })),
      context,
    ),
    context,
  );
}

async function* entries(
  keep: readonly { readonly pattern: string; readonly form: RegExp }[],
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  for await (const found of readKeys(context)) {
    const { account, region } = found;
    if ('error' in found) {
      yield { skip: region, account, region, reason: `could not be read: ${failureOf(found.error).message}` };
      continue;
    }
    const kept = keep.find(({ form }) => form.test(found.name));
    if (kept !== undefined)
      yield { skip: found.name, account, region, reason: `its name matches ${kept.pattern}` };
    else if (found.usedBy.length > 0)
      yield { skip: found.name, account, region, reason: `it is used by ${found.usedBy.join(', ')}` };
    else yield deletion(found);
  }
}

function deletion(key: FoundKey): Step {
  const { account, region, name, id } = key;
  return {
    id: `delete-${account}-${region}-${id}`,
    account,
    region,
    target: name,
    call: { service: 'ec2', action: 'DeleteKeyPair', input: { KeyPairId: id } },
    change: 'delete',
    reason: 'nothing uses it, and its name matches no pattern that is kept',
    requires: [{ call: userOf('key-pairs', name), path: 'user', equals: null }],
    effect: {
      call: {
        service: 'ec2',
        action: 'DescribeKeyPairs',
        input: { Filters: [{ Name: 'key-pair-id', Values: [id] }] },
      },
      path: 'KeyPairs[0].KeyPairId',
      accepted: [],
      done: [null],
    },
    after: [],
    undo: undoOfDeletion(key),
  };
}
