import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';

/** S3 Control is asked about one's own account, which every call names: of another's it tells nothing. */
export function checkAccount({ account }: Pick<ActionContext, 'account'>, named: string): void {
  if (named !== account) throw new AwsError('AccessDenied', 403, 'Access Denied');
}
