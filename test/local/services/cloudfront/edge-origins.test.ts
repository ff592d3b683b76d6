import { CreateDistributionCommand } from '@aws-sdk/client-cloudfront';
import type { DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpSender } from '../../../support/http-send.ts';
import { bytesOf } from '../../../support/streams.ts';
import { CachingOptimized, ofBucket, readableBucket, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

const CachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

let rig: CloudFrontRig;
let control: string;
let made = 0;

beforeAll(async () => {
  rig = await startCloudFront();
  control = await readableBucket(rig, 'first', ['index.html', 'a.txt']);
  await readableBucket(rig, 'second', ['a.txt', 'only-second.txt']);
});

afterAll(() => rig[Symbol.asyncDispose]());

const custom = (Id: string, DomainName: string, more: Partial<Origin> = {}): Origin => ({
  Id,
  DomainName,
  CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'http-only' },
  ...more,
});

const bucket = (Id: string): Origin => ({
  Id,
  DomainName: `${Id}.s3.us-east-1.amazonaws.com`,
  S3OriginConfig: { OriginAccessIdentity: '' },
  OriginAccessControlId: control,
});

async function distribution(
  Items: Origin[],
  more: Partial<DistributionConfig> = {},
  behaviour: Partial<DistributionConfig['DefaultCacheBehavior']> = {},
) {
  const { Distribution } = await rig.cloudfront.send(
    new CreateDistributionCommand({
      DistributionConfig: ofBucket(`o-${(made += 1)}`, 'first', {
        Origins: { Quantity: Items.length, Items },
        DefaultCacheBehavior: {
          TargetOriginId: Items[0]?.Id ?? '',
          ViewerProtocolPolicy: 'allow-all',
          CachePolicyId: CachingOptimized,
          ...behaviour,
        },
        ...more,
      }),
    }),
  );
  return { id: Distribution?.Id ?? '', domain: Distribution?.DomainName ?? '' };
}

async function seen(id: string, path: string, init?: RequestInit): Promise<string> {
  const answer = await rig.view(id, path, init);
  return `${answer.status} ${await answer.text()}`;
}

test('who comes by HTTP is sent to HTTPS, or away', async () => {
  const strict = { ViewerProtocolPolicy: 'redirect-to-https' } as const;
  const { id } = await distribution([bucket('first')], {}, strict);
  expect(await seen(id, '/a.txt')).toBe('200 a.txt');
  const headers = { 'x-forwarded-proto': 'http' };
  const moved = await rig.view(id, '/a.txt?b=1', { headers });
  expect([moved.status, moved.headers.get('x-cache')]).toEqual([301, 'Redirect from cloudfront']);
  const host = new URL(rig.running.endpoint).host;
  expect(moved.headers.get('location')).toBe(`https://${host}/_cloudfront/${id}/a.txt?b=1`);
  expect(await moved.text()).toContain('<center><h1>301 Moved Permanently</h1></center>');
  const { id: only } = await distribution([bucket('first')], {}, { ViewerProtocolPolicy: 'https-only' });
  expect(await seen(only, '/a.txt')).toBe('200 a.txt');
  const refused = await rig.view(only, '/a.txt', { headers });
  expect([refused.status, (await refused.text()).includes('Bad request.')]).toEqual([403, true]);
});

test('aliases: below the cloud, and by themselves where it answers under them', async () => {
  const Aliases = { Quantity: 2, Items: ['www.site.localhost', '*.example.com'] };
  await distribution([bucket('first')], { Aliases, DefaultRootObject: 'index.html' });
  const port = Number(new URL(rig.running.endpoint).port);
  using sender = new HttpSender();
  const at = async (hostname: string) => {
    const { status, body } = await sender.send({
      method: 'GET',
      protocol: 'http',
      hostname,
      port,
      path: '/',
      query: '',
      headers: { host: `${hostname}:${port}` },
      body: new Uint8Array(),
    });
    return `${status} ${Buffer.from(await bytesOf(body)).toString()}`;
  };
  expect(await at('www.site.localhost')).toBe('200 index.html');
  expect(await at('www.example.com.cloudfront.localhost')).toBe('200 index.html');
  expect(await seen('shop.example.com', '/')).toBe('200 index.html');
  expect(await at('www.example.net.cloudfront.localhost')).toMatch(/^403/);
});

test('the second origin of a group answers where the first fails', async () => {
  const OriginGroups = {
    Quantity: 1,
    Items: [
      {
        Id: 'both',
        FailoverCriteria: { StatusCodes: { Quantity: 2, Items: [404, 502] } },
        Members: { Quantity: 2, Items: [{ OriginId: 'first' }, { OriginId: 'second' }] },
      },
    ],
  };
  const { id } = await distribution(
    [bucket('first'), bucket('second')],
    { OriginGroups },
    { TargetOriginId: 'both' },
  );
  expect(await seen(id, '/a.txt')).toBe('200 a.txt');
  expect(await seen(id, '/only-second.txt')).toBe('200 only-second.txt');
  expect(await seen(id, '/none.txt')).toMatch(/^404/);
  const far = custom('first', 'www.example.com');
  const { id: away } = await distribution(
    [far, bucket('second')],
    { OriginGroups },
    { TargetOriginId: 'both' },
  );
  expect(await seen(away, '/a.txt')).toBe('200 a.txt');
});

test('an origin is told what the policies say, and what the distribution adds', async () => {
  const { domain: inner } = await distribution([bucket('first')], {}, { CachePolicyId: CachingDisabled });
  const more = { OriginPath: '/a' };
  const { id } = await distribution([custom('first', inner, more)]);
  expect(await seen(id, '.txt'.replace('.', '/../a.'))).toMatch(/^40[34]/);
  const { id: plain, domain } = await distribution([custom('first', inner)]);
  const answer = await rig.view(plain, '/a.txt');
  expect(await answer.text()).toBe('a.txt');
  expect(answer.headers.get('via')).toBe(`1.1 ${domain} (CloudFront)`);
});

test('a distribution does not ask itself for ever', async () => {
  const Aliases = { Quantity: 1, Items: ['loop.localhost'] };
  const { id } = await distribution([custom('self', 'loop.localhost')], { Aliases });
  expect(await seen(id, '/')).toMatch(/^403/);
});

test('what is sent goes to the origin, where the behaviour takes it; a page for an origin that is elsewhere', async () => {
  const Items = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
  const AllowedMethods = { Quantity: 7, Items: [...Items] };
  const { id } = await distribution([bucket('first')], {}, { AllowedMethods });
  // The bucket's policy lets the distribution read alone.
  expect(await seen(id, '/new.txt', { method: 'PUT', body: 'x' })).toContain('<Code>AccessDenied</Code>');
  const { id: far } = await distribution([custom('far', 'www.example.com')], {
    CustomErrorResponses: { Quantity: 0 },
  });
  expect(await seen(far, '/')).toMatch(/^502[^]*wasn't able to connect to the origin/);
});

test('Lambda@Edge is refused with a sentence', async () => {
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:edge:1';
  const { id } = await distribution(
    [bucket('first')],
    {},
    {
      LambdaFunctionAssociations: {
        Quantity: 1,
        Items: [{ LambdaFunctionARN: arn, EventType: 'viewer-request' }],
      },
    },
  );
  expect(await seen(id, '/a.txt')).toMatch(/^503[^]*does not run Lambda@Edge functions/);
});
