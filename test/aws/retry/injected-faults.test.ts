import { describe, expect, test } from 'vitest';
import { TargetConnection } from '../../../src/aws/connection.ts';
import { CachedCredentials } from '../../../src/aws/credentials/provider.ts';
import {
  isServiceError,
  ServiceAccessError,
  ServiceError,
  ServiceThrottledError,
  UnreachableError,
} from '../../../src/aws/service-error.ts';
import { TransportError } from '../../../src/aws/transport.ts';
import { AccessError, ThrottledError } from '../../../src/errors.ts';
import { answer, fakeConnection, fixedRandom, JumpingClock, jsonError } from '../fakes.ts';

const parameter = answer(200, '{"Parameter":{"Name":"/a","Value":"b"}}');
const ec2Throttle = answer(
  503,
  '<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded.</Message></Error></Errors><RequestID>r-1</RequestID></Response>',
);
const getParameter = ['ssm', 'GetParameter', { Name: '/a' }] as const;

describe('a throttled call survives', () => {
  test.each([
    ['ThrottlingException', jsonError(400, 'ThrottlingException', 'Rate exceeded')],
    ['TooManyRequestsException', jsonError(429, 'TooManyRequestsException', 'Rate exceeded')],
    ['a bare 429', answer(429, 'slow down')],
    ['SlowDown', jsonError(503, 'SlowDown', 'Please reduce your request rate.')],
    ['RequestLimitExceeded', jsonError(503, 'RequestLimitExceeded', 'Request limit exceeded.')],
    ['LimitExceededException', jsonError(400, 'com.amazonaws.ssm#LimitExceededException', 'Too many.')],
  ])('%s, nine times over', async (_name, throttle) => {
    const { connection, clock } = await fakeConnection(
      [...Array<typeof throttle>(9).fill(throttle), parameter],
      { random: fixedRandom(1) },
    );
    expect(await connection.invoke(...getParameter)).toMatchObject({ Parameter: { Value: 'b' } });
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000, 20_000]);
  });

  test('until the attempts run out; then it is a ThrottledError in AWS’s words', async () => {
    const { connection, transport } = await fakeConnection(() => ec2Throttle);
    const error: unknown = await connection
      .invoke('ec2', 'DescribeInstances', {})
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ServiceThrottledError);
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({
      code: 'RequestLimitExceeded',
      message: 'Request limit exceeded.',
      status: 503,
      requestId: 'r-1',
      throttling: true,
      retryable: true,
      service: 'ec2',
      action: 'DescribeInstances',
      region: 'eu-central-1',
    });
    expect(transport.sent).toHaveLength(10);
  });

  test('a number of attempts that was set is kept to', async () => {
    const { connection, transport } = await fakeConnection(() => ec2Throttle, {
      environment: { AWS_MAX_ATTEMPTS: '2' },
    });
    await expect(connection.invoke('ec2', 'DescribeInstances', {})).rejects.toThrow(
      'Request limit exceeded.',
    );
    expect(transport.sent).toHaveLength(2);
  });
});

describe('trouble on the way', () => {
  test.each([500, 502, 503, 504])('%i is tried three times, soon', async (status) => {
    const { connection, clock, transport } = await fakeConnection(
      () => answer(status, '<html>gateway</html>'),
      { random: fixedRandom(1) },
    );
    const error: unknown = await connection.invoke(...getParameter).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ code: String(status), retryable: true, throttling: false });
    expect(transport.sent).toHaveLength(3);
    expect(clock.slept).toEqual([50, 100]);
  });

  test.each(['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN'])(
    '%s, then an answer',
    async (code) => {
      const { connection } = await fakeConnection([new TransportError(code, code), parameter]);
      expect(await connection.invoke(...getParameter)).toMatchObject({ Parameter: { Name: '/a' } });
    },
  );

  test('no answer at all names the host and what to look at', async () => {
    const { connection } = await fakeConnection(
      () => new TransportError('ENOTFOUND', 'getaddrinfo ENOTFOUND'),
    );
    const error: unknown = await connection.invoke(...getParameter).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({
      code: 'ENOTFOUND',
      message: 'ssm.eu-central-1.amazonaws.com did not answer GetParameter: getaddrinfo ENOTFOUND',
    });
  });

  test('a certificate that is not trusted is not tried again', async () => {
    const { connection, transport } = await fakeConnection(
      () => new TransportError('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'),
    );
    await expect(connection.invoke(...getParameter)).rejects.toThrow('self-signed certificate');
    expect(transport.sent).toHaveLength(1);
  });

  test('an idempotency token is the same in every attempt', async () => {
    const ran = answer(200, '<RunInstancesResponse><instancesSet/></RunInstancesResponse>');
    const { connection, transport } = await fakeConnection([new TransportError('ECONNRESET', 'reset'), ran]);
    await connection.invoke('ec2', 'RunInstances', { MinCount: 1, MaxCount: 1 });
    const bodies = transport.sent.map(({ body }) => Buffer.from(body as Uint8Array).toString());
    expect(bodies[0]).toContain('ClientToken=11111111-2222-4333-8444-555555555555');
    expect(bodies[1]).toBe(bodies[0]);
  });

  test('a refusal is not tried again', async () => {
    const { connection, transport } = await fakeConnection(() => jsonError(400, 'ParameterNotFound', ''));
    const error: unknown = await connection.invoke(...getParameter).catch((caught: unknown) => caught);
    expect(isServiceError(error, 'ParameterNotFound')).toBe(true);
    expect(error).toMatchObject({
      message: 'ssm answered 400 ParameterNotFound to GetParameter.',
      retryable: false,
    });
    expect(transport.sent).toHaveLength(1);
  });

  test('an abort ends the wait with its own reason', async () => {
    const controller = new AbortController();
    const { connection } = await fakeConnection(() => {
      controller.abort(new Error('enough'));
      return ec2Throttle;
    });
    await expect(
      connection.invoke('ec2', 'DescribeInstances', {}, { signal: controller.signal }),
    ).rejects.toThrow('enough');
  });
});

describe('what AWS asks for', () => {
  test.each([
    ['x-amz-retry-after in milliseconds', { 'x-amz-retry-after': '3000' }, 3000],
    ['retry-after in seconds', { 'retry-after': '2' }, 2000],
    ['no longer than five seconds more than the usual wait', { 'x-amz-retry-after': '600000' }, 5025],
    ['no shorter than the usual wait', { 'x-amz-retry-after': '0' }, 25],
  ])('%s', async (_name, headers, slept) => {
    const { connection, clock } = await fakeConnection([answer(503, '', headers), parameter]);
    await connection.invoke(...getParameter);
    expect(clock.slept).toEqual([slept]);
  });
});

describe('the clock', () => {
  const expired = (date: string) =>
    jsonError(
      400,
      'InvalidSignatureException',
      'Signature expired: 20260102T030405Z is now earlier than 20260102T084905Z (20260102T090405Z - 15 min.)',
      { date },
    );

  test('is corrected from the answer, once for all calls', async () => {
    const { connection, transport } = await fakeConnection([
      expired('Fri, 02 Jan 2026 09:04:05 GMT'),
      parameter,
      parameter,
    ]);
    await connection.invoke(...getParameter);
    await connection.invoke(...getParameter);
    expect(transport.sent.map(({ headers }) => headers['x-amz-date'])).toEqual([
      '20260102T030405Z',
      expect.stringMatching(/^20260102T0904/),
      expect.stringMatching(/^20260102T0904/),
    ]);
  });

  test('a refusal at the right time stays a refusal', async () => {
    const refusal = jsonError(
      400,
      'AccessDeniedException',
      'User: arn:aws:iam::123456789012:user/x is not authorized',
      { date: 'Fri, 02 Jan 2026 03:04:06 GMT' },
    );
    const { connection, transport } = await fakeConnection(() => refusal);
    const error: unknown = await connection.invoke(...getParameter).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ServiceAccessError);
    expect(error).toBeInstanceOf(AccessError);
    expect(transport.sent).toHaveLength(1);
  });

  test('a session that has expired says how to go on', async () => {
    const { connection } = await fakeConnection(() =>
      jsonError(400, 'ExpiredTokenException', 'The security token included in the request is expired'),
    );
    await expect(connection.invoke(...getParameter)).rejects.toMatchObject({
      message: 'The security token included in the request is expired',
      hint: expect.stringContaining('log in again'),
    });
  });
});

test('of many calls that were under way with keys that expired, all are made again with the new ones', async () => {
  let loads = 0;
  const provider = new CachedCredentials(async () => {
    loads += 1;
    return {
      accessKeyId: `AKID${loads}`,
      secretAccessKey: 'secret',
      expiration: Date.parse('2026-02-02T00:00:00Z'),
      source: 'test',
    };
  }, new JumpingClock());
  const { connection } = await fakeConnection(({ headers }) =>
    headers['authorization']?.includes('AKID1/') === true
      ? jsonError(400, 'ExpiredTokenException', 'The security token included in the request is expired')
      : parameter,
  );
  const renewed = new TargetConnection(connection.target.as(provider), 'eu-central-1');
  await Promise.all(Array.from({ length: 20 }, () => renewed.invoke(...getParameter)));
  expect(loads).toBe(2);
});

describe('the quota', () => {
  test('a service that is down is not hammered: after 35 retries every call is made once', async () => {
    const { connection, transport } = await fakeConnection(() => answer(500, ''));
    for (let call = 0; call < 30; call += 1) await connection.invoke(...getParameter).catch(() => undefined);
    // 500 tokens at 14 a retry are 35 retries.
    expect(transport.sent).toHaveLength(30 + 35);
  });

  test('another service has its own', async () => {
    const { connection, transport } = await fakeConnection(() => answer(500, ''));
    for (let call = 0; call < 30; call += 1) await connection.invoke(...getParameter).catch(() => undefined);
    const before = transport.sent.length;
    await connection.invoke('sts', 'GetCallerIdentity', {}).catch(() => undefined);
    expect(transport.sent.length - before).toBe(3);
  });
});
