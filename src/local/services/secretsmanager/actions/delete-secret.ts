import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameter, invalidRequest, onReplica } from '../errors.ts';
import { findAnySecret, isReplica, onSecret } from '../find-secret.ts';
import type { FoundSecret } from '../find-secret.ts';
import { DAY_MS, SECRET_LIMITS } from '../limits.ts';
import { removeSecret } from '../replicas.ts';
import { deletionTimer } from '../deletion.ts';
import { secrets } from '../state.ts';
import { newSuffix } from '../suffix.ts';

type DeleteSecret = Input<'secretsmanager', 'DeleteSecret'>;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
export const action = defineAction('secretsmanager', 'DeleteSecret', {
  authorize: (input, context) => onSecret(context, 'DeleteSecret', input.SecretId),
  handler(input, context) {
    const { RecoveryWindowInDays: days, ForceDeleteWithoutRecovery: force = false } = input;
    const { least, most } = SECRET_LIMITS.recoveryDays;
    if (days !== undefined && (days < least || days > most))
      throw invalidParameter(
        `The RecoveryWindowInDays value must be between ${least} and ${most} days (inclusive).`,
      );
    if (force && days !== undefined)
      throw invalidParameter(
        "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
      );
    const secret = find(input, context);
    if (secret === undefined) return unknown(input, context);
    const { row, state } = secret;
    check(context, secret, force);
    const deletion = force ? context.now : context.now + (days ?? most) * DAY_MS;
    if (force) {
      context.timers.cancel(deletionTimer(row));
      removeSecret(state, row);
    } else {
      state.table(secrets).put({ ...row, deletion });
      context.timers.schedule({
        ...deletionTimer(row),
        due: deletion,
        payload: { name: row.name, arn: row.arn },
      });
    }
    return { ARN: row.arn, Name: row.name, DeletionDate: new Date(deletion) };
  },
});

function check(context: ActionContext, { row }: FoundSecret, force: boolean): void {
  if (isReplica(context, row)) throw onReplica();
  const regions = (row.replicas ?? []).map(({ region }) => region);
  if (regions.length > 0)
    throw invalidParameter(
      `You can't delete secret ${row.arn} that still has replica regions [${regions.join(', ')}].`,
    );
  if (row.deletion !== undefined && !force)
    throw invalidRequest("You tried to perform the operation on a secret that's currently marked deleted.");
}

/** Without recovery, a secret that is not there is as good as deleted. */
function find(input: DeleteSecret, context: ActionContext): FoundSecret | undefined {
  try {
    return findAnySecret(context, input.SecretId);
  } catch (error) {
    const gone = error instanceof AwsError && error.code === 'ResourceNotFoundException';
    if (gone && input.ForceDeleteWithoutRecovery === true) return undefined;
    throw error;
  }
}

function unknown({ SecretId: id }: DeleteSecret, context: ActionContext) {
  const arn = regionalArn(context, 'secretsmanager', `secret:${id}-${newSuffix(context.random)}`);
  return { ARN: id.startsWith('arn:') ? id : arn, Name: id, DeletionDate: new Date(context.now) };
}
