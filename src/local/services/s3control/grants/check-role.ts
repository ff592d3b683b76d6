import type { ActionContext } from '../../../action.ts';
import { roleByArn } from '../../iam/port.ts';
import { invalidRole } from './errors.ts';

/** Who access grants are to those who trust roles. */
export const GRANTS_SERVICE = 'access-grants.s3.amazonaws.com';

/** The role of a location has to be there; whether it can be assumed shows when it is. */
export function checkRole(context: ActionContext, roleArn: string): void {
  if (!context.lenient && roleByArn(context, roleArn) === undefined) throw invalidRole();
}
