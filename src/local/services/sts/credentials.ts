import type { Credentials } from '../../../wire/generated/sts.ts';
import type { NewSession } from '../../keys/sessions.ts';

/** A session's keys as STS hands them out. */
export function describeCredentials(session: NewSession): Credentials {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expires),
  };
}
