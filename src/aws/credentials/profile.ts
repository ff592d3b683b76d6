import { readFile } from 'node:fs/promises';
import { AccessError, ConfigurationError } from '../../errors.ts';
import type { Profile } from '../config/shared-config.ts';
import type { CredentialSources } from './sources.ts';
import { environmentCredentials } from './environment.ts';
import { processCredentials } from './process.ts';
import { CachedCredentials, fixedCredentials } from './provider.ts';
import type { CredentialProvider, ResolvedCredentials } from './provider.ts';
import { containerCredentials, instanceCredentials, loginCredentials, ssoCredentials } from './sdk.ts';
import { assumeRole, assumeRoleWithToken } from './sts.ts';
import type { RoleRequest } from './sts.ts';

/** Whether a profile says where keys are to come from, in any way. */
export function hasCredentials(profile: Profile): boolean {
  return [
    'aws_access_key_id',
    'role_arn',
    'credential_process',
    'sso_session',
    'sso_start_url',
    'login_session',
  ].some((key) => key in profile);
}

/** The keys of a profile: its own, or those of the role, program or login that it names. */
export async function profileCredentials(
  name: string,
  sources: CredentialSources,
  seen: readonly string[] = [],
): Promise<ResolvedCredentials> {
  const profile = sources.shared.profile(name);
  if (profile === undefined) {
    throw new ConfigurationError(
      `The profile ${name} is in neither ${sources.shared.configFile} nor ${sources.shared.credentialsFile}.`,
      {
        hint:
          seen.length === 0 ? undefined : `The profile ${seen.at(-1) ?? ''} names it as its source_profile.`,
      },
    );
  }
  const keys = staticKeys(name, profile);
  // A profile may name itself as its source: its own keys then open its role.
  if (seen.includes(name)) {
    if (keys !== undefined && seen.at(-1) === name) return keys;
    throw new ConfigurationError(
      `The profiles ${[...seen, name].join(' → ')} name each other as their source.`,
    );
  }
  const roleArn = profile['role_arn'];
  const tokenFile = profile['web_identity_token_file'];
  if (roleArn !== undefined && tokenFile !== undefined) {
    return assumeRoleWithToken(
      sources.callSts,
      (await readFile(tokenFile, 'utf8')).trim(),
      roleRequest(roleArn, profile, sources),
    );
  }
  if (roleArn !== undefined) {
    const source = await sourceOf(name, profile, sources, seen);
    return assumeRole(sources.callSts, source, roleRequest(roleArn, profile, sources));
  }
  if (keys !== undefined) return keys;
  if (profile['credential_process'] !== undefined)
    return processCredentials(profile['credential_process'], name);
  if (profile['sso_session'] !== undefined || profile['sso_start_url'] !== undefined)
    return ssoCredentials(name, sources.shared);
  if (profile['login_session'] !== undefined) return loginCredentials(name, sources.shared);
  throw new AccessError('NoCredentials', `The profile ${name} has no credentials.`, {
    hint: `Put keys, a role or an SSO session under it in ${sources.shared.configFile}.`,
  });
}

function staticKeys(name: string, profile: Profile): ResolvedCredentials | undefined {
  const {
    aws_access_key_id: accessKeyId,
    aws_secret_access_key: secretAccessKey,
    aws_session_token: sessionToken,
  } = profile;
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const missing = accessKeyId === undefined ? 'aws_access_key_id' : 'aws_secret_access_key';
    throw new ConfigurationError(`The profile ${name} lacks ${missing}.`);
  }
  return { accessKeyId, secretAccessKey, sessionToken, source: `profile ${name}` };
}

async function sourceOf(
  name: string,
  profile: Profile,
  sources: CredentialSources,
  seen: readonly string[],
): Promise<CredentialProvider> {
  const source = profile['source_profile'];
  if (source !== undefined)
    return fixedCredentials(await profileCredentials(source, sources, [...seen, name]));
  const named = profile['credential_source'];
  if (named === 'Environment')
    return fixedCredentials(
      environmentCredentials(sources.environment) ?? noKeysFor(name, 'the environment has none'),
    );
  if (named === 'EcsContainer')
    return new CachedCredentials(() => containerCredentials(sources.environment), sources.clock);
  if (named === 'Ec2InstanceMetadata') return new CachedCredentials(instanceCredentials, sources.clock);
  return noKeysFor(
    name,
    named === undefined ? 'it names no source_profile' : `there is no credential_source ${named}`,
  );
}

function noKeysFor(name: string, why: string): never {
  throw new ConfigurationError(
    `The profile ${name} has a role and no credentials to assume it with: ${why}.`,
    {
      hint: 'Give it source_profile = NAME, or credential_source = Environment, EcsContainer or Ec2InstanceMetadata.',
    },
  );
}

function roleRequest(
  roleArn: string,
  profile: Profile,
  { mfa, region, sessionName, sessions }: CredentialSources,
): RoleRequest {
  const seconds = profile['duration_seconds'];
  return {
    roleArn,
    sessionName: profile['role_session_name'] ?? sessionName,
    isNamed: profile['role_session_name'] !== undefined,
    externalId: profile['external_id'],
    durationSeconds: seconds === undefined ? undefined : Number(seconds),
    mfaSerial: profile['mfa_serial'],
    mfa,
    sessions,
    region: region ?? profile['region'],
  };
}
