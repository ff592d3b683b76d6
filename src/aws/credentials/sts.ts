import { AccessError } from '../../errors.ts';
import type { CredentialProvider, ResolvedCredentials } from './provider.ts';
import type { SessionCache } from './session-cache.ts';

/** A call to STS with somebody's keys, or with none for the actions that need none. */
export type CallSts = (
  credentials: CredentialProvider | undefined,
  region: string | undefined,
  action: string,
  input: object,
) => Promise<object>;

export interface RoleRequest {
  readonly roleArn: string;
  /** Who shows in the role's logs; 2 to 64 of `A-Z a-z 0-9 + = , . @ - _`. */
  readonly sessionName: string;
  readonly externalId?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly mfaSerial?: string | undefined;
  /** Asks a person for the six digits of a device. */
  readonly mfa?: ((serial: string) => Promise<string>) | undefined;
  /** Where sessions that a person typed a code for are kept. */
  readonly sessions?: SessionCache | undefined;
  /** Whether the session's name was chosen rather than made up for this one. */
  readonly isNamed?: boolean | undefined;
  readonly region?: string | undefined;
}

/** The keys of a session in a role, got with somebody's own. */
export async function assumeRole(
  callSts: CallSts,
  source: CredentialProvider,
  request: RoleRequest,
): Promise<ResolvedCredentials> {
  const { roleArn, sessionName, externalId, durationSeconds, mfaSerial, mfa, region } = request;
  const asked = {
    RoleArn: roleArn,
    ...(request.isNamed === true && { RoleSessionName: sessionName }),
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(durationSeconds === undefined ? {} : { DurationSeconds: durationSeconds }),
    ...(mfaSerial === undefined ? {} : { SerialNumber: mfaSerial }),
  };
  const sessions = mfaSerial === undefined ? undefined : request.sessions;
  const kept = await sessions?.find(asked);
  if (kept !== undefined) return kept;
  if (mfaSerial !== undefined && mfa === undefined) {
    throw new AccessError(
      'MfaRequired',
      `The role ${roleArn} wants a code from ${mfaSerial}, and there is nobody to ask for it.`,
      {
        hint: 'Run the command in a terminal, or log in first and use that session.',
      },
    );
  }
  const code = mfaSerial === undefined || mfa === undefined ? undefined : await mfa(mfaSerial);
  const answer = await callSts(source, region, 'AssumeRole', {
    ...asked,
    RoleSessionName: sessionName,
    ...(code === undefined ? {} : { TokenCode: code }),
  });
  const session = sessionOf(answer, `role ${roleArn}`);
  await sessions?.keep(asked, session);
  return session;
}

/** The keys of a session in a role, got with a token of an identity provider that the role trusts. */
export async function assumeRoleWithToken(
  callSts: CallSts,
  token: string,
  request: RoleRequest,
): Promise<ResolvedCredentials> {
  const answer = await callSts(undefined, request.region, 'AssumeRoleWithWebIdentity', {
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    WebIdentityToken: token,
  });
  return sessionOf(answer, `web identity in role ${request.roleArn}`);
}

function sessionOf(answer: object, source: string): ResolvedCredentials {
  const session: unknown = 'Credentials' in answer ? answer.Credentials : undefined;
  if (
    typeof session === 'object' &&
    session !== null &&
    'AccessKeyId' in session &&
    'SecretAccessKey' in session &&
    'SessionToken' in session
  ) {
    const {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
    } = session;
    const expiration: unknown = 'Expiration' in session ? session.Expiration : undefined;
    if (
      typeof accessKeyId === 'string' &&
      typeof secretAccessKey === 'string' &&
      typeof sessionToken === 'string'
    ) {
      const end = expiration instanceof Date ? { expiration: expiration.getTime() } : {};
      return { accessKeyId, secretAccessKey, sessionToken, ...end, source };
    }
  }
  throw new AccessError('NoSession', `STS answered without credentials for ${source}.`);
}
