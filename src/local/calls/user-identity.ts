import type { Caller } from '../caller.ts';

/** Who called, as an event says it: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
export interface UserIdentity {
  readonly type: string;
  readonly principalId?: string | undefined;
  readonly arn?: string | undefined;
  readonly accountId?: string | undefined;
  readonly accessKeyId?: string | undefined;
  readonly userName?: string | undefined;
  readonly invokedBy?: string | undefined;
  readonly sessionContext?: object | undefined;
}

const types: Readonly<Record<Caller['kind'], string>> = {
  root: 'Root',
  user: 'IAMUser',
  'assumed-role': 'AssumedRole',
  'federated-user': 'FederatedUser',
  service: 'AWSService',
  anonymous: 'AWSAccount',
};

export function userIdentity(caller: Caller): UserIdentity {
  const type = types[caller.kind];
  if (caller.kind === 'anonymous') return { type, principalId: '', accountId: 'ANONYMOUS_PRINCIPAL' };
  if (caller.kind === 'service') return { type, invokedBy: caller.service };
  const { userId: principalId, arn, account: accountId, accessKeyId, userName } = caller;
  return { type, principalId, arn, accountId, accessKeyId, userName, sessionContext: sessionContext(caller) };
}

function sessionContext(caller: Caller): object | undefined {
  if (caller.sessionCreated === undefined) return undefined;
  return {
    sessionIssuer: caller.roleArn === undefined ? undefined : issuer(caller, caller.roleArn),
    attributes: {
      creationDate: new Date(caller.sessionCreated).toISOString().replace(/\.\d+Z$/, 'Z'),
      mfaAuthenticated: String(caller.mfaAuthenticated ?? false),
    },
    sourceIdentity: caller.sourceIdentity,
  };
}

function issuer(caller: Caller, arn: string): object {
  return {
    type: 'Role',
    principalId: caller.userId.split(':')[0],
    arn,
    accountId: caller.account,
    userName: arn.slice(arn.lastIndexOf('/') + 1),
  };
}
