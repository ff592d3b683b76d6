import type { AuthFault } from './fault.ts';
import type { WordedFault } from './worded-fault.ts';

const failure = { code: 'AuthFailure', status: 401 };

/**
 * EC2 says little: what it cannot read, what has expired, and everything else in one sentence.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
export function ec2Fault(fault: AuthFault): WordedFault {
  return words[fault.fault];
}

const invalid: WordedFault = {
  ...failure,
  message: 'AWS was not able to validate the provided access credentials',
};
const unreadable: WordedFault = {
  ...failure,
  message: 'Authorization header or parameters are not formatted correctly.',
};
const expired: WordedFault = { code: 'RequestExpired', status: 400, message: 'Request has expired.' };

const words: Readonly<Record<AuthFault['fault'], WordedFault>> = {
  missing: {
    code: 'MissingParameter',
    status: 400,
    message: 'The request must contain the parameter AWSAccessKeyId',
  },
  'two-mechanisms': unreadable,
  'unsupported-mechanism': unreadable,
  incomplete: unreadable,
  'not-a-pair': unreadable,
  'bad-date': unreadable,
  'bad-credential': unreadable,
  'bad-scope': invalid,
  'host-unsigned': unreadable,
  'headers-unsigned': unreadable,
  'bad-expires': unreadable,
  'too-early': expired,
  'too-late': expired,
  'presign-early': expired,
  'presign-expired': expired,
  'incomplete-v2': unreadable,
  'presign-v2-expired': expired,
  'form-v2-expired': expired,
  'unknown-key': invalid,
  'bad-token': invalid,
  'expired-token': expired,
  signature: invalid,
  'payload-hash-missing': invalid,
  'payload-hash-malformed': invalid,
  'payload-hash-differs': invalid,
};
