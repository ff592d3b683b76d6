import { AccessError } from '../../errors.ts';
import type { Environment, SharedConfig } from '../config/shared-config.ts';
import type { ResolvedCredentials } from './provider.ts';

interface SdkCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** The ways in that AWS's own packages know; each package is loaded when its way is taken. */
export async function ssoCredentials(
  profile: string,
  { configFile, credentialsFile }: SharedConfig,
): Promise<ResolvedCredentials> {
  const { fromSSO } = await import('@aws-sdk/credential-provider-sso');
  const load = fromSSO({ profile, configFilepath: configFile, filepath: credentialsFile });
  return resolved(load(), `SSO of profile ${profile}`, `Log in with: aws sso login --profile ${profile}`);
}

/** The console session that `aws login` leaves behind. */
export async function loginCredentials(
  profile: string,
  { configFile, credentialsFile }: SharedConfig,
): Promise<ResolvedCredentials> {
  const { fromLoginCredentials } = await import('@aws-sdk/credential-provider-login');
  const load = fromLoginCredentials({ profile, configFilepath: configFile, filepath: credentialsFile });
  return resolved(
    load(),
    `console login of profile ${profile}`,
    `Log in with: aws login --profile ${profile}`,
  );
}

/** The role of an ECS task or an EKS pod. */
export async function containerCredentials(environment: Environment): Promise<ResolvedCredentials> {
  const { fromHttp } = await import('@aws-sdk/credential-provider-http');
  const load = fromHttp({
    awsContainerCredentialsFullUri: environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '',
    awsContainerCredentialsRelativeUri: environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '',
    awsContainerAuthorizationToken: environment['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '',
    awsContainerAuthorizationTokenFile: environment['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] ?? '',
  });
  return resolved(
    load(),
    'role of the container',
    'The endpoint of the container agent gave no credentials.',
  );
}

/** The role of an EC2 instance. On any other machine this fails after a second. */
export async function instanceCredentials(): Promise<ResolvedCredentials> {
  const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds');
  return resolved(
    fromInstanceMetadata({ timeout: 1000, maxRetries: 0 })(),
    'role of the instance',
    'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile; `--local` needs no account.',
  );
}

async function resolved(
  loading: Promise<SdkCredentials>,
  source: string,
  hint: string,
): Promise<ResolvedCredentials> {
  let found: SdkCredentials;
  try {
    found = await loading;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AccessError('NoCredentials', `No credentials from ${source}: ${why}`, { hint, cause });
  }
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
  return { accessKeyId, secretAccessKey, sessionToken, expiration: expiration?.getTime(), source };
}
