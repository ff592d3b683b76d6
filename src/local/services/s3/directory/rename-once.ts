import type { ActionContext, Input } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import type { TokenCall } from '../../../blocks/idempotency.ts';
import { AwsError } from '../../../error.ts';

type RenameInput = Input<'s3', 'RenameObject'>;

/** How long a renaming is remembered by its token. Ours: AWS says no time. */
const REMEMBERED_MS = 86_400_000;

function callOf(
  { state, now }: ActionContext,
  { ClientToken: token = '', ...input }: RenameInput,
): TokenCall {
  return { state, now, action: 's3:RenameObject', token, input };
}

/** Whether the same was asked for before, with the same token. Throws when it was something else. */
export function wasRenamed(context: ActionContext, input: RenameInput): boolean {
  if (input.ClientToken === undefined) return false;
  const { kind } = checkToken(callOf(context, input));
  if (kind === 'mismatched')
    throw new AwsError(
      'IdempotencyParameterMismatch',
      400,
      'Parameters on this idempotent request are inconsistent with parameters used in previous request(s).',
    );
  return kind === 'repeated';
}

export function rememberRename(context: ActionContext, input: RenameInput): void {
  if (input.ClientToken !== undefined) rememberToken(callOf(context, input), '', REMEMBERED_MS);
}
