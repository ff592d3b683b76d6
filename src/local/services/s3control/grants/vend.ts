import type { GetDataAccessRequest, GetDataAccessResult } from '../../../../wire/generated/s3control.ts';
import type { ActionContext } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { createSession } from '../../../keys/sessions.ts';
import { roleByArn, roleTrusts } from '../../iam/port.ts';
import { GRANTS_SERVICE } from './check-role.ts';
import { roleNotAssumed, stsValidation } from './errors.ts';
import { findLocation, instanceArn, stateOf } from './find.ts';
import { SESSION_SECONDS } from './limits.ts';
import { sessionPolicy } from './session-policy.ts';
import { isPermission } from './granted.ts';
import type { GrantRow } from './state.ts';

/** Gives out keys of the location's role that can do what was asked for, and nothing else. */
export function vend(
  context: ActionContext,
  input: GetDataAccessRequest,
  grant: GrantRow,
): GetDataAccessResult {
  const { now, random, partition } = context;
  const where = { ...context, account: input.AccountId };
  const { role: roleArn } = findLocation({ state: stateOf(context, input) }, grant.location);
  const role = roleByArn(context, roleArn);
  const source = { 'aws:SourceAccount': input.AccountId, 'aws:SourceArn': instanceArn(where) };
  if (role === undefined || !roleTrusts(role, GRANTS_SERVICE, source)) throw roleNotAssumed(roleArn);
  const seconds = input.DurationSeconds ?? SESSION_SECONDS;
  if (seconds > role.maxSession)
    throw stsValidation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  const target = input.Privilege === 'Minimal' ? input.Target : grant.scope;
  const permission = isPermission(input.Permission) ? input.Permission : grant.permission;
  const sessionName = `access-grants-${random.uuid()}`;
  const account = parseArn(role.arn)?.account ?? input.AccountId;
  const session = createSession(
    context.state,
    {
      kind: 'assumed-role',
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${role.name}/${sessionName}`,
      userId: `${role.id}:${sessionName}`,
      sessionName,
      roleArn: role.arn,
      sessionPolicies: [sessionPolicy(partition, target, permission)],
      grantedBy: instanceArn(where),
    },
    now,
    seconds * 1000,
  );
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: new Date(session.expires),
    },
    MatchedGrantTarget: target,
    Grantee: { GranteeType: 'IAM', GranteeIdentifier: grant.grantee },
  };
}
