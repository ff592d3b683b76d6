import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { Change, PlanEntry, Undo } from '../plan/step.ts';
import { describeCall, mustFindSecret, versionWith } from './find-secret.ts';

interface Named {
  readonly name: string;
}

/** Plans to make the version before current again. */
export async function planRollback({ name }: Named, context: OperationContext): Promise<Plan> {
  const { connection, ...place } = await onePlace('secrets rollback', context);
  const found = await mustFindSecret(connection, name);
  const [current, previous] = [versionWith(found, 'AWSCURRENT'), versionWith(found, 'AWSPREVIOUS')];
  if (current === undefined || previous === undefined)
    throw new NuageError('NothingToRollBackTo', `${name} has no version that was current before.`, {
      hint: `See its versions with: nuage secrets versions ${name}`,
    });
  const move = (to: string, from: string): JsonObject => ({
    SecretId: name,
    VersionStage: 'AWSCURRENT',
    MoveToVersionId: to,
    RemoveFromVersionId: from,
  });
  const entry = step(name, place, {
    action: 'UpdateSecretVersionStage',
    input: move(previous, current),
    change: 'update',
    reason: `version ${previous} becomes current, ${current} previous`,
    undo: undoWith('UpdateSecretVersionStage', move(current, previous), 'update'),
  });
  return draw('secrets rollback', { name }, entry, place, context);
}

/** Plans to delete a secret after 7 to 30 days, in which it can be restored. */
export async function planDeleteSecret(
  { name, days }: Named & { readonly days: number },
  context: OperationContext,
): Promise<Plan> {
  if (days < 7 || days > 30)
    throw new UsageError(`A secret waits 7 to 30 days for its deletion, not ${days}.`);
  const { connection, ...place } = await onePlace('secrets delete', context);
  const found = await mustFindSecret(connection, name);
  const entry =
    found.DeletedDate === undefined
      ? step(name, place, {
          action: 'DeleteSecret',
          input: { SecretId: name, RecoveryWindowInDays: days },
          change: 'delete',
          reason: `it can be restored for ${days} days`,
          undo: undoWith('RestoreSecret', { SecretId: name }, 'create'),
        })
      : { skip: name, ...place, reason: `it is deleted on ${found.DeletedDate.toISOString()} already` };
  return draw('secrets delete', { name, days }, entry, place, context);
}

/** Plans to take a secret back that waits for its deletion. */
export async function planRestoreSecret({ name }: Named, context: OperationContext): Promise<Plan> {
  const { connection, ...place } = await onePlace('secrets restore', context);
  const found = await mustFindSecret(connection, name);
  const entry =
    found.DeletedDate === undefined
      ? { skip: name, ...place, reason: 'it is not deleted' }
      : step(name, place, {
          action: 'RestoreSecret',
          input: { SecretId: name },
          change: 'create',
          reason: 'it is not deleted any more',
          undo: undoWith('DeleteSecret', { SecretId: name, RecoveryWindowInDays: 30 }, 'delete'),
        });
  return draw('secrets restore', { name }, entry, place, context);
}

interface Part {
  readonly action: string;
  readonly input: JsonObject;
  readonly change: Change;
  readonly reason: string;
  readonly undo: Undo;
}

function step(name: string, place: Place, { action, input, change, reason, undo }: Part): PlanEntry {
  const requires = [{ call: describeCall(name), path: 'Name', equals: name }];
  const call = { service: 'secretsmanager', action, input };
  return { id: `secret-${name}`, ...place, target: name, call, change, reason, requires, after: [], undo };
}

function undoWith(action: string, input: JsonObject, change: Change): Undo {
  const call = { service: 'secretsmanager', action, input };
  return { steps: [{ call, change, reason: 'as it was', requires: [] }] };
}

function draw(
  operation: string,
  input: JsonObject,
  entry: PlanEntry,
  { account, region }: Place,
  context: OperationContext,
): Promise<Plan> {
  return drawPlan({ operation, input, places: [{ account, region }] }, [entry], context);
}
