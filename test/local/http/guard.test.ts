import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { emptyFields } from '../../../src/local/http/fields.ts';
import { inspect } from '../../../src/local/http/guard.ts';
import { hostNames } from '../../../src/local/http/host-names.ts';

const rules = {
  hosts: hostNames(4566, ['host.docker.internal', 'proxy.test:8080']),
  origins: new Set(['http://localhost:3000']),
};

/** As the connection reads it; the guard also stands where names and values are not what HTTP allows. */
function look(
  method: string,
  target: string,
  raw: readonly string[],
  own = rules,
): ReturnType<typeof inspect> {
  const headers = emptyFields();
  let hosts = 0;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    const before = headers[name];
    headers[name] = before === undefined ? (raw[at + 1] ?? '') : `${before},${raw[at + 1] ?? ''}`;
    if (name === 'host') hosts += 1;
  }
  return inspect({ method, target, headers, hosts }, own);
}

function reason(method: string, target: string, headers: Record<string, string>): string {
  const raw = Object.entries({ Host: 'localhost:4566', ...headers }).flat();
  const verdict = look(method, target, raw);
  return verdict.admitted ? 'admitted' : verdict.reason;
}

describe('Host', () => {
  test.each([
    'localhost:4566',
    'LocalHost:4566',
    '127.0.0.1:4566',
    '[::1]:4566',
    'localhost.localstack.cloud:4566',
    'sqs.us-east-1.localhost.localstack.cloud:4566',
    'my.bucket.s3.localhost:4566',
    'bucket.s3.eu-west-1.localhost.localstack.cloud:4566',
    'bucket.localhost:4566',
    'host.docker.internal:4566',
    'proxy.test:8080',
  ])('%s is ours', (host) => {
    expect(reason('GET', '/', { Host: host })).toBe('admitted');
  });

  test.each([
    'localhost',
    'localhost:4567',
    'localhost:04566x',
    'localhost.:4566',
    'evil.test:4566',
    'localhost.evil.test:4566',
    'notlocalhost:4566',
    'localhost.localstack.cloud.evil.test:4566',
    'evillocalhost.localstack.cloud:4566',
    '0.0.0.0:4566',
    '127.1:4566',
    '[::]:4566',
    '192.168.0.7:4566',
    'user@localhost:4566',
    'localhost:4566/',
    'localhost:4566, evil.test',
    'host.docker.internal:8080',
    'proxy.test:4566',
    '.localhost:4566',
    'a..localhost:4566',
    '',
  ])('"%s" is refused', (host) => {
    expect(reason('GET', '/', { Host: host })).toBe('host');
  });

  test('none or two are refused, also when both are right', () => {
    expect(look('GET', '/', [])).toMatchObject({ admitted: false, status: 400, reason: 'host' });
    const two = ['Host', 'localhost:4566', 'hOST', 'localhost:4566'];
    expect(look('GET', '/', two)).toMatchObject({ admitted: false, status: 400, reason: 'host' });
  });

  test("the protocol's own port may be left out", () => {
    const verdict = look('GET', '/', ['host', 'localhost'], { ...rules, hosts: hostNames(80) });
    expect(verdict).toMatchObject({ admitted: true, hostname: 'localhost', port: undefined });
  });
});

test.each(['http://localhost:4566/', 'localhost:4566', '*', '', '/a#b'])(
  'target "%s" is refused',
  (target) => {
    expect(reason('GET', target, {})).toBe('target');
  },
);

test.each([
  { Upgrade: 'websocket', Connection: 'Upgrade' },
  { Upgrade: 'h2c, WebSocket' },
  { 'Sec-WebSocket-Key': 'x' },
  { Upgrade: 'websocket', Origin: 'http://localhost:3000' },
])('a WebSocket handshake is refused: %o', (headers) => {
  expect(reason('GET', '/', headers)).toBe('upgrade');
});

test('Java offers h2c with ordinary requests, which is ignored', () => {
  expect(reason('POST', '/', { Upgrade: 'h2c', Connection: 'Upgrade, HTTP2-Settings' })).toBe('admitted');
});

describe('Origin', () => {
  test.each([
    'http://evil.test',
    'null',
    '',
    'http://localhost:4566',
    'http://localhost:3000, http://evil.test',
  ])('"%s" is refused', (origin) => {
    expect(reason('POST', '/', { Origin: origin })).toBe('origin');
  });

  test.each(['Mozilla/5.0', 'Opera/9.8', 'MyApp/1 Chrome/120', 'curl/8.5.0', 'Boto3/1.40 md/Botocore', ' x'])(
    'whoever calls himself "%s" is refused',
    (agent) => {
      const headers = { Origin: 'http://evil.test', 'User-Agent': agent };
      expect(reason('GET', '/bucket/key', headers)).toBe('origin');
    },
  );

  test('a listed one may call, whatever Sec-Fetch-Site and User-Agent say', () => {
    const headers = {
      Origin: 'http://localhost:3000',
      'Sec-Fetch-Site': 'cross-site',
      'User-Agent': 'Mozilla/5.0',
    };
    expect(reason('POST', '/', headers)).toBe('admitted');
  });
});

describe('Sec-Fetch-Site', () => {
  test.each(['cross-site', 'same-site', 'cross-site,none', 'NONE', ''])('"%s" is refused', (site) => {
    expect(reason('GET', '/bucket/key', { 'Sec-Fetch-Site': site })).toBe('site');
  });

  test.each(['none', 'same-origin'])('"%s" may read objects and do nothing else', (site) => {
    const headers = { 'Sec-Fetch-Site': site, 'User-Agent': 'Mozilla/5.0' };
    expect(reason('GET', '/bucket/key?X-Amz-Signature=1', headers)).toBe('admitted');
    expect(reason('HEAD', '/bucket/key', headers)).toBe('admitted');
    expect(reason('POST', '/', headers)).toBe('site');
    expect(reason('PUT', '/bucket/key', headers)).toBe('site');
    expect(reason('DELETE', '/bucket/key', headers)).toBe('site');
    expect(reason('OPTIONS', '/bucket/key', headers)).toBe('site');
  });

  test.each([
    'Action=TerminateInstances',
    'x=1&Action=StopInstances',
    '%41ction=RunInstances',
    'aCTION=x',
    'Action',
  ])('a typed or redirected address may not act: ?%s', (query) => {
    expect(reason('GET', `/?${query}`, { 'Sec-Fetch-Site': 'none' })).toBe('site');
  });

  test("the links in SNS's mails may be opened", () => {
    const headers = { 'Sec-Fetch-Site': 'none', 'User-Agent': 'Mozilla/5.0' };
    expect(reason('GET', '/?Action=ConfirmSubscription&Token=1', headers)).toBe('admitted');
    expect(reason('GET', '/?Action=Unsubscribe&SubscriptionArn=1', headers)).toBe('admitted');
    expect(reason('GET', '/?Action=Unsubscribe&Action=DeleteTopic', headers)).toBe('site');
  });
});

test('a browser that does not say which page sent it is refused; PowerShell is no browser', () => {
  expect(reason('GET', '/', { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64)' })).toBe('browser');
  expect(reason('GET', '/', { 'User-Agent': 'Mozilla/5.0 (Windows NT) WindowsPowerShell/5.1' })).toBe(
    'admitted',
  );
  expect(reason('GET', '/', { 'User-Agent': 'Boto3/1.43' })).toBe('admitted');
  expect(reason('GET', '/', { 'Sec-Fetch-Mode': 'cors', 'User-Agent': 'node' })).toBe('admitted');
});

test('path and query stay as they were written, and repeated headers are joined as SigV4 wants them', () => {
  const raw = ['Host', 'a.s3.localhost:4566', 'X-Amz-Meta', '1', 'x-amz-meta', '2', '__proto__', 'p'];
  const verdict = look('GET', '//a%2Fb/../c?x=%20&y?z', raw);
  expect(verdict).toMatchObject({
    admitted: true,
    hostname: 'a.s3.localhost',
    port: 4566,
    path: '//a%2Fb/../c',
    query: 'x=%20&y?z',
  });
  expect(verdict.admitted && Object.entries(verdict.headers)).toEqual([
    ['host', 'a.s3.localhost:4566'],
    ['x-amz-meta', '1,2'],
    ['__proto__', 'p'],
  ]);
});

test('never throws, and never admits a foreign Host', () => {
  const field = fc.oneof(
    fc.constantFrom('host', 'origin', 'sec-fetch-site', 'upgrade', 'user-agent'),
    fc.string({ unit: 'binary' }),
  );
  const value = fc.oneof(fc.constantFrom('localhost:4566', 'none', 'null'), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(field, value)),
      (method, target, pairs) => {
        const verdict = look(method, `/${target}`, pairs.flat());
        if (verdict.admitted) {
          const hosts = pairs.filter(([name]) => name.toLowerCase() === 'host');
          expect(hosts.map(([, host]) => host)).toEqual(['localhost:4566']);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
