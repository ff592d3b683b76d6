import type { Environment } from '../config/shared-config.ts';
import type { ResolvedCredentials } from './provider.ts';

/** The keys of the environment, when both are there. */
export function environmentCredentials(environment: Environment): ResolvedCredentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!accessKeyId || !secretAccessKey) return undefined;
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  const end = Date.parse(environment['AWS_CREDENTIAL_EXPIRATION'] ?? '');
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken ? { sessionToken } : {}),
    ...(Number.isNaN(end) ? {} : { expiration: end }),
    source: 'environment',
  };
}
