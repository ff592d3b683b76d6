import type { Credentials } from '../../../wire/generated/sts.ts';
import type { Session } from '../../keys/sessions.ts';

/** A session's keys as STS hands them out. */
export function describeCredentials(session: Session): Credentials {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expires),
  };
}
