import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { parseAuthorization, scopeFault } from '../../../src/wire/sigv4/authorization.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import { wordFault } from '../../../src/wire/sigv4/fault-words.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import type { FaultFamily } from '../../../src/wire/sigv4/worded-fault.ts';
import { check, edit, now, worded } from './check.ts';
import { request } from './requests.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const options = { credentials, region: 'us-east-1', service: 'iam', now };
const plain = request({
  method: 'POST',
  headers: { host: 'iam.amazonaws.com' },
  body: Buffer.from('Action=ListUsers'),
});

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const long =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const signed = sign(plain, options);

describe('most services', () => {
  test.each<[string, HttpRequest, number, string, string]>([
    [
      'no authentication',
      plain,
      403,
      'MissingAuthenticationToken',
      'Request is missing Authentication Token',
    ],
    [
      'another mechanism',
      edit(signed, /.*/, 'Bearer x'),
      403,
      'MissingAuthenticationToken',
      'Request is missing Authentication Token',
    ],
    [
      'another algorithm',
      edit(signed, 'SHA256', 'SHA1'),
      400,
      'IncompleteSignature',
      "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1' (only AWS4-HMAC-SHA256 for now). ",
    ],
    [
      'nothing but the algorithm',
      request({ headers: { host: 'x', authorization: 'AWS4-HMAC-SHA256' } }),
      400,
      'IncompleteSignature',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=" +
        digest('AWS4-HMAC-SHA256'),
    ],
    ['no pair', edit(signed, 'Signature=', 'Signature'), 400, 'IncompleteSignature', ''],
    [
      'a date of another form',
      { ...signed, headers: { ...signed.headers, 'x-amz-date': '2015/08/30T12/36/00Z' } },
      400,
      'IncompleteSignature',
      "Date must be in ISO-8601 'basic format'. Got '2015/08/30T12/36/00Z'. See http://en.wikipedia.org/wiki/ISO_8601",
    ],
    [
      'half a credential',
      edit(signed, '/us-east-1', ''),
      400,
      'IncompleteSignature',
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIDEXAMPLE/20150830/iam/aws4_request'",
    ],
    [
      'another day and end',
      edit(edit(signed, '/20150830/', '/20150829/'), 'aws4_request', 'aws5_request'),
      403,
      'SignatureDoesNotMatch',
      "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150829' != '20150830', from '20150830T123600Z'. ",
    ],
    [
      'an unsigned host',
      edit(signed, 'host;', ''),
      403,
      'SignatureDoesNotMatch',
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    ],
    ['another signature', edit(signed, /Signature=../, 'Signature=00'), 403, 'SignatureDoesNotMatch', long],
  ])('%s', (_name, sent, status, code, message) => {
    expect(worded(sent, 'query')).toEqual({
      status,
      code,
      message:
        message === ''
          ? expect.stringMatching(
              /^Invalid key=value pair \(missing equal-sign\) in Authorization header \(hashed with SHA-256 and encoded with Base64\): '[A-Za-z0-9+/=]{44}'\.$/,
            )
          : message,
    });
  });

  test('fifteen minutes early or late are allowed, a second more is not', () => {
    const quarter = 15 * 60_000;
    expect(check(signed, now + quarter)).toBeUndefined();
    expect(check(signed, now - quarter)).toBeUndefined();
    expect(worded(signed, 'query', now + quarter + 1000)?.message).toBe(
      'Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)',
    );
    expect(worded(signed, 'query', now - quarter - 1000)?.message).toBe(
      'Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T122059Z + 15 min.)',
    );
  });

  test.each<[FaultFamily, number, string]>([
    ['query', 403, 'SignatureDoesNotMatch'],
    ['json', 400, 'InvalidSignatureException'],
    ['rest-json', 403, 'InvalidSignatureException'],
  ])('%s has its own code and status', (family, status, code) => {
    expect(worded(signed, family, now, 'wrong')).toEqual({ status, code, message: long });
  });

  test('keys that nobody has, tokens that are wrong or old', () => {
    expect(wordFault({ fault: 'unknown-key', accessKeyId: 'x' }, 'query')).toEqual({
      status: 403,
      code: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid.',
    });
    expect(wordFault({ fault: 'unknown-key', accessKeyId: 'x' }, 'json')).toMatchObject({
      status: 400,
      code: 'UnrecognizedClientException',
    });
    expect(wordFault({ fault: 'expired-token', token: 't' }, 'json')).toEqual({
      status: 400,
      code: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    });
    expect(wordFault({ fault: 'expired-token', token: 't' }, 'query')).toMatchObject({
      status: 403,
      code: 'ExpiredToken',
    });
  });

  test('a credential for another service or region', () => {
    const parsed = parseAuthorization(signed);
    if (parsed === undefined || isAuthFault(parsed)) throw new Error('not read');
    const fault = scopeFault(parsed, { region: 'eu-west-1', service: 'sts' });
    expect(fault === undefined ? '' : wordFault(fault, 'query').message).toBe(
      "Credential should be scoped to a valid region, not 'us-east-1'. Credential should be scoped to correct service: 'sts'. ",
    );
    expect(scopeFault(parsed, { region: 'us-east-1', service: 'iam' })).toBeUndefined();
  });
});

describe('EC2', () => {
  test.each<[string, HttpRequest, number, string, string]>([
    [
      'no authentication',
      plain,
      400,
      'MissingParameter',
      'The request must contain the parameter AWSAccessKeyId',
    ],
    [
      'another signature',
      edit(signed, /Signature=../, 'Signature=00'),
      401,
      'AuthFailure',
      'AWS was not able to validate the provided access credentials',
    ],
  ])('%s', (_name, sent, status, code, message) => {
    expect(worded(sent, 'ec2')).toEqual({ status, code, message });
  });

  test('too late', () => {
    expect(worded(signed, 'ec2', now + 3_600_000)).toEqual({
      status: 400,
      code: 'RequestExpired',
      message: 'Request has expired.',
    });
  });
});
