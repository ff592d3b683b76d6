import type { AuthFault } from './fault.ts';
import type { WordedFault } from './worded-fault.ts';

const incomplete: WordedFault = {
  code: 'AuthMissingFailure',
  status: 403,
  message: 'AWS was not able to authenticate the request: access keys are missing.',
};
const unknown: WordedFault = {
  code: 'AuthFailure',
  status: 403,
  message: 'AWS was not able to validate the provided access keys.',
};
const mismatch: WordedFault = {
  code: 'SignatureDoesNotMatch',
  status: 403,
  message:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
};

const kinds: Readonly<Partial<Record<AuthFault['fault'], WordedFault>>> = {
  missing: incomplete,
  'incomplete-v2': incomplete,
  incomplete,
  'unknown-key': unknown,
  'bad-token': unknown,
  'expired-token': unknown,
};

/** SimpleDB's words: https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/APIError.html */
export function sdbFault(fault: AuthFault): WordedFault {
  const dated = expiredDate(fault);
  if (dated === undefined) return kinds[fault.fault] ?? mismatch;
  const message = `Request has expired. ${dated.parameter} date is ${dated.date}.`;
  return { code: 'RequestExpired', status: 400, message };
}

function expiredDate(fault: AuthFault): { readonly parameter: string; readonly date: string } | undefined {
  switch (fault.fault) {
    case 'form-v2-expired':
      return fault;
    case 'too-early':
    case 'too-late':
    case 'presign-early':
    case 'presign-expired':
      return { parameter: 'Timestamp', date: fault.amzDate };
    default:
      return undefined;
  }
}
