import type { Clock, Random } from '../clock.ts';
import { ConfigurationError } from '../errors.ts';
import type { Credentials } from '../wire/sigv4/credentials.ts';
import { callAction, findOperation } from './call.ts';
import { resolveSettings } from './config/settings.ts';
import type { SettingsOptions } from './config/settings.ts';
import { SharedConfig } from './config/shared-config.ts';
import type { Environment } from './config/shared-config.ts';
import { TargetConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { credentialChain } from './credentials/chain.ts';
import { CachedCredentials, fixedCredentials } from './credentials/provider.ts';
import type { CredentialProvider } from './credentials/provider.ts';
import { SessionCache } from './credentials/session-cache.ts';
import { assumeRole } from './credentials/sts.ts';
import type { CallSts, RoleRequest } from './credentials/sts.ts';
import { HttpTransport } from './http-transport.ts';
import { Target } from './target.ts';
import type { Transport } from './transport.ts';

export interface ConnectOptions extends SettingsOptions {
  /** Keys to use as they are, before anything in the environment or a profile. */
  readonly credentials?: Credentials | undefined;
  /** A role to assume with the keys found. */
  readonly roleArn?: string | undefined;
  readonly externalId?: string | undefined;
  /** The MFA device whose code the role wants; the profile's, when its keys are used and it has no role itself. */
  readonly mfaSerial?: string | undefined;
  readonly roleSessionName?: string | undefined;
  /** Asks a person for the code of an MFA device. */
  readonly mfa?: ((serial: string) => Promise<string>) | undefined;
  readonly transport?: Transport | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly environment: Environment;
  /** The home directory, where `.aws` is. */
  readonly home: string;
  readonly userAgent?: string | undefined;
}

/**
 * Opens the door: settles options, environment and shared files. No call is made and no credential
 * is looked for before the first one.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { environment, clock, random } = options;
  const shared = new SharedConfig(environment, options.home);
  const settings = resolveSettings(options, environment, shared);
  if (settings.region === undefined) {
    throw new ConfigurationError('No region is set.', {
      hint: 'Give --region, set AWS_REGION, or put region = … under the profile.',
    });
  }
  const transport = options.transport ?? new HttpTransport({ environment });
  const userAgent = options.userAgent ?? 'nuage';
  const base = new Target({
    settings,
    credentials: fixedCredentials(nobody),
    transport,
    clock,
    random,
    userAgent,
  });
  const callSts: CallSts = (credentials, region, action, input) =>
    callAction(
      credentials === undefined ? base : base.as(credentials),
      region ?? settings.region ?? 'us-east-1',
      findOperation('sts', action),
      input,
    );
  const sessions = new SessionCache(options.home, clock);
  const sessionName = options.roleSessionName ?? `nuage-${clock.now()}`;
  const found =
    options.credentials === undefined
      ? credentialChain(settings, options.profile !== undefined, {
          shared,
          environment,
          clock,
          callSts,
          region: settings.region,
          sessionName,
          mfa: options.mfa,
          sessions,
        })
      : fixedCredentials({ ...options.credentials, source: 'keys given' });
  const { roleArn, externalId, mfa } = options;
  const { region, profile } = settings;
  const ofKeys = profile['role_arn'] === undefined ? profile['mfa_serial'] : undefined;
  const mfaSerial = options.mfaSerial ?? ofKeys;
  const isNamed = options.roleSessionName !== undefined;
  const credentials =
    roleArn === undefined
      ? found
      : inRole(callSts, found, clock, {
          roleArn,
          externalId,
          mfaSerial,
          mfa,
          sessions,
          sessionName,
          isNamed,
          region,
        });
  return new TargetConnection(base.as(credentials), settings.region);
}

const nobody = { accessKeyId: '', secretAccessKey: '', source: 'nobody' };

/** The same connection in a role, of another account perhaps. Nothing is asked before the first call. */
export function assumingRole(connection: Connection, role: Omit<RoleRequest, 'region'>): Connection {
  const { target, region } = connection;
  const callSts: CallSts = (credentials, at, action, input) =>
    callAction(
      credentials === undefined ? target : target.as(credentials),
      at ?? region,
      findOperation('sts', action),
      input,
    );
  return new TargetConnection(
    target.as(inRole(callSts, target.credentials, target.clock, { ...role, region })),
    region,
  );
}

function inRole(
  callSts: CallSts,
  source: CredentialProvider,
  clock: Clock,
  request: RoleRequest,
): CredentialProvider {
  return new CachedCredentials(() => assumeRole(callSts, source, request), clock);
}
