import {
  CreateCloudFrontOriginAccessIdentityCommand,
  CreateDistributionCommand,
  CreateInvalidationCommand,
  CreateOriginAccessControlCommand,
  DeleteOriginAccessControlCommand,
  GetDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import type { DistributionConfig } from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, PutBucketPolicyCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpSender } from '../../../support/http-send.ts';
import { bytesOf } from '../../../support/streams.ts';
import { CachingOptimized, ofBucket, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;
let site: string;

beforeAll(async () => {
  rig = await startCloudFront();
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'site' }));
  await put('index.html', 'hello', { ContentType: 'text/html' });
  await put('lost.html', 'nothing here');
  await put('fresh.txt', 'one', { CacheControl: 'max-age=5' });
  await put('private.txt', 'one', { CacheControl: 'no-store' });
  const { OriginAccessControl: control } = await rig.cloudfront.send(
    new CreateOriginAccessControlCommand({
      OriginAccessControlConfig: {
        Name: 'site',
        SigningProtocol: 'sigv4',
        SigningBehavior: 'always',
        OriginAccessControlOriginType: 's3',
      },
    }),
  );
  site = await distribution(
    ofBucket(
      'site',
      'site',
      {
        DefaultRootObject: 'index.html',
        CustomErrorResponses: {
          Quantity: 1,
          Items: [
            { ErrorCode: 404, ResponsePagePath: '/lost.html', ResponseCode: '404', ErrorCachingMinTTL: 30 },
          ],
        },
        CacheBehaviors: {
          Quantity: 1,
          Items: [
            {
              PathPattern: 'plain/*.txt',
              TargetOriginId: 'bucket',
              ViewerProtocolPolicy: 'allow-all',
              ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03',
              CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
            },
          ],
        },
      },
      control?.Id,
    ),
  );
  await letIn(
    { Service: 'cloudfront.amazonaws.com' },
    {
      StringEquals: { 'AWS:SourceArn': `arn:aws:cloudfront::123456789012:distribution/${site}` },
    },
  );
});

afterAll(() => rig[Symbol.asyncDispose]());

const put = (Key: string, Body: string, more: object = {}) =>
  rig.s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body, ...more }));

async function distribution(DistributionConfig: DistributionConfig): Promise<string> {
  const { Distribution: made } = await rig.cloudfront.send(
    new CreateDistributionCommand({ DistributionConfig }),
  );
  return made?.Id ?? '';
}

function letIn(Principal: object, Condition?: object) {
  const Statement = [
    { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::site/*', Condition },
    { Effect: 'Allow', Principal, Action: 's3:ListBucket', Resource: 'arn:aws:s3:::site', Condition },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  return rig.s3.send(new PutBucketPolicyCommand({ Bucket: 'site', Policy }));
}

async function seen(path: string, init?: RequestInit): Promise<string> {
  const answer = await rig.view(site, path, init);
  return `${answer.status} ${answer.headers.get('x-cache')} ${await answer.text()}`;
}

test('what is fetched is kept for its time, and no longer when it is invalidated', async () => {
  expect(await seen('/')).toBe('200 Miss from cloudfront hello');
  await put('index.html', 'changed', { ContentType: 'text/html' });
  await rig.running.cloud.clock.advance(60_000);
  const hit = await rig.view(site, '/index.html');
  expect(hit.headers.get('x-cache')).toBe('Hit from cloudfront');
  expect(hit.headers.get('age')).toBe('60');
  expect(hit.headers.get('content-type')).toBe('text/html');
  expect(hit.headers.get('via')).toMatch(/^1\.1 d[0-9a-z]+\.cloudfront\.net \(CloudFront\)$/);
  expect(await hit.text()).toBe('hello');
  await rig.cloudfront.send(
    new CreateInvalidationCommand({
      DistributionId: site,
      InvalidationBatch: { CallerReference: 'now', Paths: { Quantity: 1, Items: ['/index*'] } },
    }),
  );
  expect(await seen('/')).toBe('200 Miss from cloudfront changed');
  await put('index.html', 'tomorrow');
  await rig.running.cloud.clock.advance(86_401_000);
  expect(await seen('/')).toBe('200 Miss from cloudfront tomorrow');
  const etag = (await rig.view(site, '/')).headers.get('etag') ?? '';
  expect(await seen('/', { headers: { 'if-none-match': etag } })).toBe('304 Hit from cloudfront ');
  expect(await seen('/', { method: 'HEAD' })).toBe('200 Hit from cloudfront ');
  expect(await seen('/', { headers: { range: 'bytes=0-1' } })).toBe('206 Miss from cloudfront to');
});

test('the origin says for how long', async () => {
  expect(await seen('/fresh.txt')).toBe('200 Miss from cloudfront one');
  expect(await seen('/fresh.txt?any=query')).toBe('200 Hit from cloudfront one');
  await rig.running.cloud.clock.advance(5_000);
  expect(await seen('/fresh.txt')).toBe('200 Miss from cloudfront one');
  expect(await seen('/private.txt')).toBe('200 Miss from cloudfront one');
});

test('behaviours are found by their paths, and add headers', async () => {
  await put('plain/a.txt', 'a');
  for (let times = 0; times < 2; times++)
    expect(await seen('/plain/a.txt')).toBe('200 Miss from cloudfront a');
  const answer = await rig.view(site, '/plain/a.txt');
  expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  await answer.text();
});

test('errors have pages, and are kept for a while', async () => {
  expect(await seen('/none.html')).toBe('404 Error from cloudfront nothing here');
  await put('none.html', 'there now');
  expect(await seen('/none.html')).toBe('404 Error from cloudfront nothing here');
  await rig.running.cloud.clock.advance(30_000);
  expect(await seen('/none.html')).toBe('200 Miss from cloudfront there now');
});

test('an edge answers under names of its own, by the id and by the domain of a distribution', async () => {
  const { Distribution: shown } = await rig.cloudfront.send(new GetDistributionCommand({ Id: site }));
  const [domain] = (shown?.DomainName ?? '').split('.');
  const port = Number(new URL(rig.running.endpoint).port);
  using sender = new HttpSender();
  const at = async (hostname: string, path: string) => {
    const headers = { host: `${hostname}:${port}` };
    const body = new Uint8Array();
    const { status, body: got } = await sender.send({
      method: 'GET',
      protocol: 'http',
      hostname,
      port,
      path,
      query: '',
      headers,
      body,
    });
    return [status, Buffer.from(await bytesOf(got)).toString()];
  };
  await put('named.txt', 'by name');
  for (const name of [site, site.toLowerCase(), domain])
    expect(await at(`${name}.cloudfront.localhost`, '/named.txt')).toEqual([200, 'by name']);
  expect((await at('enone.cloudfront.localhost', '/named.txt'))[0]).toBe(403);
});

test('only what a distribution may read is read', async () => {
  const open = await distribution(ofBucket('anonymous', 'site'));
  const refused = await rig.view(open, '/index.html');
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('<Code>AccessDenied</Code>');
  const { CloudFrontOriginAccessIdentity: identity } = await rig.cloudfront.send(
    new CreateCloudFrontOriginAccessIdentityCommand({
      CloudFrontOriginAccessIdentityConfig: { CallerReference: 'old', Comment: '' },
    }),
  );
  const old = ofBucket('old', 'site', {
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: 'bucket',
          DomainName: 'site.s3.amazonaws.com',
          S3OriginConfig: { OriginAccessIdentity: `origin-access-identity/cloudfront/${identity?.Id}` },
        },
      ],
    },
  });
  const id = await distribution(old);
  expect((await rig.view(id, '/lost.html')).status).toBe(403);
  await rig.running.cloud.clock.advance(11_000);
  await letIn({ AWS: `arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity ${identity?.Id}` });
  expect(await (await rig.view(id, '/lost.html')).text()).toBe('nothing here');
});

test('what an edge refuses by itself', async () => {
  expect((await rig.view(site, '/', { method: 'POST', body: 'x' })).status).toBe(403);
  expect((await rig.view('ENONE', '/')).status).toBe(403);
  const off = await distribution(ofBucket('off', 'site', { Enabled: false }));
  expect((await rig.view(off, '/')).status).toBe(403);
  const far = await distribution(
    ofBucket('far', 'site', {
      Origins: {
        Quantity: 1,
        Items: [
          {
            Id: 'bucket',
            DomainName: 'www.example.com',
            CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'https-only' },
          },
        ],
      },
      DefaultCacheBehavior: {
        TargetOriginId: 'bucket',
        ViewerProtocolPolicy: 'allow-all',
        CachePolicyId: CachingOptimized,
      },
    }),
  );
  expect((await rig.view(far, '/')).status).toBe(502);
  await expect(
    rig.cloudfront.send(new DeleteOriginAccessControlCommand({ Id: 'NONE', IfMatch: 'x' })),
  ).rejects.toMatchObject({ name: 'NoSuchOriginAccessControl' });
});
