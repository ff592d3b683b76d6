import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { presign } from '../../../src/wire/sigv4/presign.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { check, edit, now, worded } from './check.ts';
import { request } from './requests.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const inS3 = { credentials, region: 'us-east-1', service: 's3', now };
const object = request({ path: '/key', headers: { host: 'b.s3.amazonaws.com' } });

describe('S3', () => {
  const sentObject = sign(object, inS3);
  const link = presign(object, { ...inS3, expiresSeconds: 60 });
  const asked = (from: string | RegExp, to: string): HttpRequest => ({
    ...link,
    query: link.query.replace(from, to),
  });
  const required =
    'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.';

  test.each<[string, HttpRequest, number, string, string]>([
    [
      'two parts of three',
      edit(sentObject, /, Signature=.*/, ''),
      400,
      'AuthorizationHeaderMalformed',
      'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.',
    ],
    [
      'half a credential',
      edit(sentObject, '/us-east-1', ''),
      400,
      'AuthorizationHeaderMalformed',
      'The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    ],
    [
      'another day',
      edit(sentObject, '/20150830/', '/20150829/'),
      400,
      'AuthorizationHeaderMalformed',
      'The authorization header is malformed; Invalid credential date "20150829". This date is not the same as X-Amz-Date: "20150830".',
    ],
    [
      'Signature Version 2',
      edit(sentObject, /.*/, 'AWS AKID:sig'),
      400,
      'InvalidRequest',
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    ],
    [
      'a bearer',
      edit(sentObject, /.*/, 'Bearer x'),
      400,
      'InvalidArgument',
      'Unsupported Authorization Type',
    ],
    [
      'a header that nobody signed',
      { ...sentObject, headers: { ...sentObject.headers, 'x-amz-acl': 'public-read' } },
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
    ],
    [
      'both ways at once',
      { ...sentObject, query: link.query },
      400,
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    ],
    [
      'no hash of the body',
      {
        ...sentObject,
        headers: Object.fromEntries(
          Object.entries(sentObject.headers).filter(([name]) => name !== 'x-amz-content-sha256'),
        ),
      },
      400,
      'InvalidRequest',
      'Missing required header for this request: x-amz-content-sha256',
    ],
    [
      'another body',
      { ...sentObject, body: Buffer.from('x') },
      400,
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    ],
    [
      'a link without its life',
      asked('X-Amz-Expires=60', ''),
      400,
      'AuthorizationQueryParametersError',
      required,
    ],
    [
      'a link without its signature',
      asked(/&X-Amz-Signature=.*/, ''),
      400,
      'AuthorizationQueryParametersError',
      required,
    ],
    [
      'a link for eight days',
      asked('Expires=60', 'Expires=691200'),
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    ],
    [
      'a link for less than no time',
      asked('Expires=60', 'Expires=-1'),
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be non-negative',
    ],
    [
      'a link for an hour in words',
      asked('Expires=60', 'Expires=1h'),
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Expires should be a number',
    ],
    [
      'a link for another object',
      { ...link, path: '/other' },
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
  ])('%s', (_name, sent, status, code, message) => {
    expect(worded(sent, 's3')).toMatchObject({ status, code, message });
  });

  test('a mismatch shows what was signed here', () => {
    const wrong = worded(sentObject, 's3', now, 'wrong');
    expect(wrong?.fields).toMatchObject({
      AWSAccessKeyId: 'AKIDEXAMPLE',
      StringToSign: expect.stringMatching(
        /^AWS4-HMAC-SHA256\n20150830T123600Z\n20150830\/us-east-1\/s3\/aws4_request\n[0-9a-f]{64}$/,
      ),
      CanonicalRequest: expect.stringMatching(/^GET\n\/key\n\nhost:b\.s3\.amazonaws\.com\n/),
      StringToSignBytes: expect.stringMatching(/^41 57 53 34( [0-9a-f]{2})+$/),
    });
  });

  test('a link lives to the end of its last second', () => {
    expect(check(link, now + 60_000)).toBeUndefined();
    expect(worded(link, 's3', now + 60_001)).toEqual({
      status: 403,
      code: 'AccessDenied',
      message: 'Request has expired',
      fields: { 'X-Amz-Expires': '60', Expires: '2015-08-30T12:37:00Z', ServerTime: '2015-08-30T12:37:00Z' },
    });
  });

  test('the clock is looked at after the signature', () => {
    expect(worded(sentObject, 's3', now + 3_600_000)).toMatchObject({
      code: 'RequestTimeTooSkewed',
      fields: {
        RequestTime: '20150830T123600Z',
        ServerTime: '2015-08-30T13:36:00Z',
        MaxAllowedSkewMilliseconds: '900000',
      },
    });
    expect(worded(sentObject, 's3', now + 3_600_000, 'wrong')?.code).toBe('SignatureDoesNotMatch');
  });

  test('a week is the longest that can be asked for', () => {
    expect(() => presign(object, { ...inS3, expiresSeconds: 604_801 })).toThrow(RangeError);
  });
});
