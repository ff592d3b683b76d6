import { readFile } from 'node:fs/promises';
import { AccessError } from '../../errors.ts';
import type { Settings } from '../config/settings.ts';
import { environmentCredentials } from './environment.ts';
import { CachedCredentials, fixedCredentials } from './provider.ts';
import type { CredentialProvider, ResolvedCredentials } from './provider.ts';
import type { CredentialSources } from './sources.ts';

/**
 * The usual order of AWS's tools: a profile that was asked for outright, the environment, the profile of
 * the environment or `default`, a web identity, the container, the instance. Nothing is read before the
 * first call.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function credentialChain(
  settings: Settings,
  asked: boolean,
  sources: CredentialSources,
): CredentialProvider {
  const { environment, clock } = sources;
  const keys = asked ? undefined : environmentCredentials(environment);
  if (keys !== undefined) return fixedCredentials(keys);
  return new CachedCredentials(() => find(settings, asked, sources), clock);
}

async function find(
  { profile, profileName }: Settings,
  asked: boolean,
  sources: CredentialSources,
): Promise<ResolvedCredentials> {
  const { environment } = sources;
  const { hasCredentials, profileCredentials } = await import('./profile.ts');
  if (asked || hasCredentials(profile)) return profileCredentials(profileName, sources);
  const tokenFile = environment['AWS_WEB_IDENTITY_TOKEN_FILE'];
  const roleArn = environment['AWS_ROLE_ARN'];
  if (tokenFile && roleArn) {
    const { assumeRoleWithToken } = await import('./sts.ts');
    const sessionName = environment['AWS_ROLE_SESSION_NAME'] || sources.sessionName;
    const token = (await readFile(tokenFile, 'utf8')).trim();
    return assumeRoleWithToken(sources.callSts, token, { roleArn, sessionName, region: sources.region });
  }
  const { containerCredentials, instanceCredentials } = await import('./sdk.ts');
  if (
    environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ||
    environment['AWS_CONTAINER_CREDENTIALS_FULL_URI']
  ) {
    return containerCredentials(environment);
  }
  if (environment['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true') return instanceCredentials();
  throw new AccessError(
    'NoCredentials',
    'There are no credentials: not in the environment, not in a profile, and the machine has no role.',
    {
      hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile; `--local` needs no account.',
    },
  );
}
