import { createSign, generateKeyPairSync } from 'node:crypto';
import {
  CreateDistributionCommand,
  CreateKeyGroupCommand,
  CreatePublicKeyCommand,
  GetDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUrl } from '../../../../src/operations/cloudfront/sign-url.ts';
import { CachingOptimized, ofBucket, readableBucket, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Far from any clock. */
const [LATER, LONG_AGO] = [4_102_444_800, 946_684_800];

let rig: CloudFrontRig;
let id: string;
let domain: string;
let key: string;

beforeAll(async () => {
  rig = await startCloudFront();
  const control = await readableBucket(rig, 'films', ['a/film.txt']);
  const EncodedKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { PublicKey } = await rig.cloudfront.send(
    new CreatePublicKeyCommand({ PublicKeyConfig: { CallerReference: 'k', Name: 'k', EncodedKey } }),
  );
  key = PublicKey?.Id ?? '';
  const { KeyGroup } = await rig.cloudfront.send(
    new CreateKeyGroupCommand({ KeyGroupConfig: { Name: 'g', Items: [key] } }),
  );
  const { Distribution } = await rig.cloudfront.send(
    new CreateDistributionCommand({
      DistributionConfig: ofBucket(
        'signed',
        'films',
        {
          DefaultCacheBehavior: {
            TargetOriginId: 'bucket',
            ViewerProtocolPolicy: 'allow-all',
            CachePolicyId: CachingOptimized,
            TrustedKeyGroups: { Enabled: true, Quantity: 1, Items: [KeyGroup?.Id ?? ''] },
          },
        },
        control,
      ),
    }),
  );
  [id, domain] = [Distribution?.Id ?? '', Distribution?.DomainName ?? ''];
  const { Distribution: got } = await rig.cloudfront.send(new GetDistributionCommand({ Id: id }));
  expect(got?.ActiveTrustedKeyGroups).toEqual({
    Enabled: true,
    Quantity: 1,
    Items: [{ KeyGroupId: KeyGroup?.Id, KeyPairIds: { Quantity: 1, Items: [key] } }],
  });
});

afterAll(() => rig[Symbol.asyncDispose]());

const safe = (base64: string) => base64.replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
const signatureOf = (text: string, algorithm = 'RSA-SHA1') =>
  safe(createSign(algorithm).update(text).sign(privateKey, 'base64'));

function canned(url: string, expires: number): string {
  const policy = `{"Statement":[{"Resource":"${url}","Condition":{"DateLessThan":{"AWS:EpochTime":${expires}}}}]}`;
  return `Expires=${expires}&Signature=${signatureOf(policy)}&Key-Pair-Id=${key}`;
}

function custom(policy: unknown): Record<'Policy' | 'Signature' | 'Key-Pair-Id', string> {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  return {
    Policy: safe(Buffer.from(text).toString('base64')),
    Signature: signatureOf(text),
    'Key-Pair-Id': key,
  };
}

const statement = (Resource: string, more: object = {}) => ({
  Statement: [{ Resource, Condition: { DateLessThan: { 'AWS:EpochTime': LATER }, ...more } }],
});

async function seen(query: string, init?: RequestInit): Promise<string> {
  const answer = await rig.view(id, `/a/film.txt${query}`, init);
  return `${answer.status} ${await answer.text()}`;
}

const refused = (code: string, message: string) =>
  `403 <?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
const DENIED = refused('AccessDenied', 'Access denied');

test('a signed URL lets its viewer in until it ends, by whichever address', async () => {
  const here = `${rig.running.endpoint}/_cloudfront/${id}/a/film.txt`;
  for (const url of [here, `https://${domain}/a/film.txt`, `http://${domain}/a/film.txt`])
    expect(await seen(`?${canned(url, LATER)}`)).toBe('200 a/film.txt');
  expect(await seen(`?b=1&${canned(`${here}?b=1`, LATER)}`)).toBe('200 a/film.txt');
  expect(await seen(`?b=2&${canned(`${here}?b=1`, LATER)}`)).toBe(DENIED);
  expect(await seen(`?${canned(here, LONG_AGO)}`)).toBe(DENIED);
  expect(await seen(`?${canned(`https://${domain}/a/other.txt`, LATER)}`)).toBe(DENIED);
  expect(await seen(`?${canned(here, LATER).replace(`Expires=${LATER}`, `Expires=${LATER + 1}`)}`)).toBe(
    DENIED,
  );
});

test('who shows nothing, or an unknown key, is told so', async () => {
  expect(await seen('')).toBe(refused('MissingKey', 'Missing Key-Pair-Id query parameter or cookie value'));
  expect(await seen('?Expires=1&Signature=x&Key-Pair-Id=KNONE')).toBe(refused('InvalidKey', 'Unknown Key'));
  expect(await seen(`?Expires=${LATER}&Signature=x&Key-Pair-Id=${key}`)).toBe(DENIED);
  expect(await seen(`?${new URLSearchParams(custom('{}'))}`)).toBe(
    refused('MalformedPolicy', 'Malformed Policy'),
  );
});

test.each<[string, object, boolean]>([
  ['https://*/a/*.txt', {}, true],
  ['http*://DOMAIN/a/fil?.txt', {}, true],
  ['*', { IpAddress: { 'AWS:SourceIp': '127.0.0.0/8' } }, true],
  ['*', { IpAddress: { 'AWS:SourceIp': '192.0.2.0/24' } }, false],
  ['*', { DateGreaterThan: { 'AWS:EpochTime': LONG_AGO } }, true],
  ['*', { DateGreaterThan: { 'AWS:EpochTime': LATER - 1 } }, false],
  ['https://*/b/*', {}, false],
])("a policy of one's own, in the URL and in cookies: %s %j", async (resource, more, lets) => {
  const shown = custom(statement(resource.replace('DOMAIN', domain), more));
  const cookie = Object.entries(shown)
    .map(([name, value]) => `CloudFront-${name}=${value}`)
    .join('; ');
  const said = lets ? '200 a/film.txt' : DENIED;
  expect(await seen(`?${new URLSearchParams(shown)}`)).toBe(said);
  expect(await seen('', { headers: { cookie } })).toBe(said);
});

test('SHA-256, where the URL says so', async () => {
  const text = JSON.stringify(statement('*'));
  const shown = { ...custom(text), Signature: signatureOf(text, 'RSA-SHA256') };
  expect(await seen(`?${new URLSearchParams({ ...shown, 'Hash-Algorithm': 'SHA256' })}`)).toBe(
    '200 a/film.txt',
  );
  expect(await seen(`?${new URLSearchParams(shown)}`)).toBe(DENIED);
  const other = { ...shown, Signature: signatureOf(text, 'RSA-SHA512'), 'Hash-Algorithm': 'SHA512' };
  expect(await seen(`?${new URLSearchParams(other)}`)).toBe(DENIED);
});

test('what nuage signs is let in', async () => {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signing = { keyPairId: key, privateKey: pem, expires: LATER * 1000 };
  const one = signUrl({ ...signing, url: `https://${domain}/a/film.txt?b=1` });
  expect(one.expiresAt).toBe('2100-01-01T00:00:00.000Z');
  expect(await seen(new URL(one.url ?? '').search)).toBe('200 a/film.txt');
  const near = signUrl({ ...signing, url: `https://${domain}/a/film.txt`, from: '127.0.0.1', begins: 0 });
  expect(await seen(new URL(near.url ?? '').search)).toBe('200 a/film.txt');
  const { url, cookies } = signUrl({ ...signing, url: `https://${domain}/a/*` });
  expect(url).toBeUndefined();
  const cookie = Object.entries(cookies)
    .map((pair) => pair.join('='))
    .join('; ');
  expect(await seen('', { headers: { cookie } })).toBe('200 a/film.txt');
  expect(() => signUrl({ ...signing, privateKey: 'none', url: 'https://a/' })).toThrow(
    'That is no private key.',
  );
});
