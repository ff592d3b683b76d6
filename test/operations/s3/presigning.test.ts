import { describe, expect, test } from 'vitest';
import { connect } from '../../../src/aws/connect.ts';
import { TargetConnection } from '../../../src/aws/connection.ts';
import { operationContext } from '../../../src/operation-context.ts';
import { explainUrl } from '../../../src/operations/s3/explain-url.ts';
import { presignUrl } from '../../../src/operations/s3/presign.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { s3Rig } from './rig.ts';

describe('s3 presign', () => {
  test('makes addresses that work for whoever has them', async () => {
    const rig = await s3Rig();
    await rig.put('a b/ü?', 'hello');
    const get = await presignUrl({ url: 's3://bucket/a b/ü?' }, rig.context);
    expect(await (await fetch(get.url)).text()).toBe('hello');
    const put = await presignUrl(
      { url: 's3://bucket/in', method: 'PUT', contentType: 'text/plain' },
      rig.context,
    );
    expect(
      (await fetch(put.url, { method: 'PUT', body: 'sent', headers: { 'content-type': 'text/plain' } }))
        .status,
    ).toBe(200);
    expect(await rig.objects()).toMatchObject({ in: 'sent' });
    expect(put.headers).toEqual({ 'content-type': 'text/plain' });
  });

  test('for seven days at most', async () => {
    const rig = await s3Rig();
    await expect(presignUrl({ url: 's3://bucket/a', expiresSeconds: 604_801 }, rig.context)).rejects.toThrow(
      'An address works from 1 second to 7 days, not 604801 seconds.',
    );
    const { expiresAt, cutByCredentials } = await presignUrl(
      { url: 's3://bucket/a', expiresSeconds: 604_800 },
      rig.context,
    );
    expect(Math.abs(expiresAt - Date.now() - 604_800_000)).toBeLessThan(60_000);
    expect(cutByCredentials).toBe(false);
  });

  test('no longer than the keys that signed it', async () => {
    const base = await connect({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'x', sessionToken: 't' },
      clock: systemClock,
      random: systemRandom,
      environment: {},
      home: '/nonexistent',
    });
    const expiration = Math.floor(Date.now() / 1000) * 1000 + 600_000;
    const credentials = {
      accessKeyId: 'ASIAEXAMPLE',
      secretAccessKey: 'x',
      sessionToken: 't',
      source: 'a role',
      expiration,
    };
    base.target.identity = Promise.resolve({
      account: '123456789012',
      arn: 'arn:aws:iam::123456789012:root',
      userId: 'x',
    });
    const target = base.target.as({ get: async () => credentials, expire: () => false });
    target.identity = base.target.identity;
    const context = operationContext({
      connection: new TargetConnection(target, 'eu-central-1'),
      runsDirectory: '/nonexistent',
    });
    const made = await presignUrl({ url: 's3://bucket/a', expiresSeconds: 86_400 }, context);
    expect(made).toMatchObject({ expiresAt: expiration, cutByCredentials: true });
    expect(new URL(made.url).host).toBe('bucket.s3.eu-central-1.amazonaws.com');
    const now = Date.now();
    expect(explainUrl(made.url, now)).toMatchObject({
      host: 'bucket.s3.eu-central-1.amazonaws.com',
      path: '/a',
      accessKeyId: 'ASIAEXAMPLE',
      keyKind: 'temporary',
      region: 'eu-central-1',
      service: 's3',
      expiresSeconds: 86_400,
      expired: false,
      signedHeaders: ['host'],
    });
    expect(explainUrl(made.url, now + 86_500_000).expired).toBe(true);
  });

  test('an address of Signature Version 2 tells its key and its end', () => {
    const url =
      'https://b.s3.amazonaws.com/a%20b?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1141889120&versionId=v&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D';
    expect(explainUrl(url, 1_141_889_119_000)).toMatchObject({
      signature: 2,
      path: '/a b',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      keyKind: 'long-lived',
      expiresAt: new Date('2006-03-09T07:25:20Z'),
      expired: false,
      parameters: { versionId: 'v' },
    });
    expect(explainUrl(`${url}&x-amz-security-token=t`, 1_141_889_120_000)).toMatchObject({
      keyKind: 'temporary',
      expired: true,
    });
    expect(() => explainUrl('https://b/a?AWSAccessKeyId=A&Signature=s', 0)).toThrow('when it ends');
  });

  test('what is no such address is refused', () => {
    expect(() => explainUrl('https://example.com/x', 0)).toThrow('This is not an address that was presigned');
    expect(() => explainUrl('nonsense', 0)).toThrow('This is not an address that was presigned');
  });
});
