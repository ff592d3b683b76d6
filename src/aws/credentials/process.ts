import { AccessError } from '../../errors.ts';
import type { ResolvedCredentials } from './provider.ts';

/**
 * Keys that a program prints, as `credential_process` has it: JSON of version 1 on its standard output.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export async function processCredentials(command: string, profile: string): Promise<ResolvedCredentials> {
  const { exec } = await import('node:child_process');
  const printed = await new Promise<string>((resolve, reject) => {
    exec(command, { windowsHide: true }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(refusal(profile, stderr.trim() === '' ? error.message : stderr.trim(), error));
    });
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(printed);
  } catch (cause) {
    throw refusal(profile, 'it printed no JSON', cause);
  }
  if (typeof parsed !== 'object' || parsed === null) throw refusal(profile, 'it printed no object');
  const fields: Readonly<Record<string, unknown>> = { ...parsed };
  const { Version, AccessKeyId, SecretAccessKey, SessionToken, Expiration } = fields;
  if (Version !== 1) throw refusal(profile, 'it did not print "Version": 1');
  if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string')
    throw refusal(profile, 'it printed no keys');
  const end = typeof Expiration === 'string' ? Date.parse(Expiration) : Number.NaN;
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(typeof SessionToken === 'string' ? { sessionToken: SessionToken } : {}),
    ...(Number.isNaN(end) ? {} : { expiration: end }),
    source: `credential_process of profile ${profile}`,
  };
}

function refusal(profile: string, why: string, cause?: unknown): AccessError {
  return new AccessError(
    'CredentialProcess',
    `The credential_process of profile ${profile} gave no credentials: ${why}.`,
    { cause },
  );
}
