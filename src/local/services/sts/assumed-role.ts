import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { createSession, type NewSession, type SessionCaller } from '../../keys/sessions.ts';
import { roleByArn, trustOf, type RoleRow } from '../iam/port.ts';
import { validationError } from './errors.ts';
import { ASSUME_ROLE_SECONDS } from './limits.ts';
import { readRole } from './role.ts';

/** A role that can be assumed: one of IAM, or in a lenient cloud any that has the right form. */
export type AssumableRole = Pick<RoleRow, 'arn' | 'id' | 'name' | 'maxSession'> & { readonly trust?: string };

/** The role with an ARN. Throws for what is no role's ARN; undefined when there is no such role. */
export function assumableRole(context: ActionContext, arn: string): AssumableRole | undefined {
  const { name, id } = readRole(arn);
  const row = roleByArn(context, arn);
  if (!context.lenient) return row;
  if (row === undefined) return { arn, name, id, maxSession: 43_200 };
  const { trust, ...rest } = row;
  return trustOf(row) === undefined ? rest : { ...rest, trust };
}

/** What a session of a role is, beside the role's own. */
type SessionDetails = Omit<SessionCaller, 'kind' | 'account' | 'arn' | 'userId' | 'roleArn'> & {
  readonly sessionName: string;
};

/** Makes a session of a role, for as long as the role allows. */
export function newRoleSession(
  { state, now }: ActionContext,
  role: AssumableRole,
  details: SessionDetails,
  seconds = ASSUME_ROLE_SECONDS,
): NewSession {
  if (seconds > role.maxSession)
    throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  const { partition = 'aws', account = '' } = parseArn(role.arn) ?? {};
  return createSession(
    state,
    {
      ...details,
      kind: 'assumed-role',
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${role.name}/${details.sessionName}`,
      userId: `${role.id}:${details.sessionName}`,
      roleArn: role.arn,
    },
    now,
    seconds * 1000,
  );
}
