import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketAclCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { send } from './front-rig.ts';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';

test('a website is read by its own host', async () => {
  await using rig = await startS3({ auth: 'open' });
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  const WebsiteConfiguration = { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'e.html' } };
  await rig.s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
  const Statement = [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await rig.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await rig.s3.send(
    new PutObjectCommand({ Bucket, Key: 'd/index.html', Body: 'home', ContentType: 'text/html' }),
  );
  const visit = (path: string) => send(rig, { hostname: `${Bucket}.s3-website.localhost`, path });
  const page = await visit('/d/');
  // Who may read is IAM's to decide; the page is there, or S3 says why not as a page.
  expect([200, 403]).toContain(page.status);
  expect(page.headers['content-type']).toContain('text/html');
});

test('a website tells what went wrong as S3 does, and its page for errors may lead elsewhere', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  const ACL = 'public-read';
  await s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership: 'ObjectWriter' }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  await s3.send(new PutBucketAclCommand({ Bucket, ACL }));
  const hostname = `${Bucket}.s3-website.localhost`;
  const visit = async (host: string, method = 'GET') => {
    const { status, headers, text } = await send(rig, { hostname: host, path: '/a', method });
    const facts = [...text.matchAll(/<li>(.*?)<\/li>/g)].map(([, fact = '']) =>
      fact.replace(/^(RequestId|HostId): .+/, '$1'),
    );
    return { status, facts, location: headers['location'] };
  };
  const ids = ['RequestId', 'HostId'];
  const none = ['Code: NoSuchBucket', 'Message: The specified bucket does not exist', 'BucketName: no'];
  expect((await visit('no.s3-website.localhost')).facts).toEqual([...none, ...ids]);
  expect((await visit(hostname)).facts).toEqual([
    'Code: NoSuchWebsiteConfiguration',
    'Message: The specified bucket does not have a website configuration',
    `BucketName: ${Bucket}`,
    ...ids,
  ]);
  const posted = await visit(hostname, 'POST');
  expect(posted).toMatchObject({ status: 405 });
  expect(posted.facts.slice(2)).toEqual(['Method: POST', 'ResourceType: OBJECT', ...ids]);

  const WebsiteConfiguration = { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'e.html' } };
  await s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
  const key = 'Message: The specified key does not exist.';
  const missing = ['Code: NoSuchKey', key, 'Key: a', ...ids, 'Code: NoSuchKey', key, 'Key: e.html'];
  expect(await visit(hostname)).toMatchObject({ status: 404, facts: missing });
  const WebsiteRedirectLocation = '/sorry.html';
  await s3.send(new PutObjectCommand({ Bucket, Key: 'e.html', ACL, WebsiteRedirectLocation }));
  expect(await visit(hostname)).toMatchObject({ status: 301, location: '/sorry.html' });
});

test('a directory is led to its index, also where nobody may list the bucket', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  const Resource = `arn:aws:s3:::${Bucket}/*`;
  const Statement = [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource }];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  const IndexDocument = { Suffix: 'index.html' };
  await s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration: { IndexDocument } }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'd/index.html', Body: 'home' }));
  const visit = (path: string, headers = {}) =>
    send(rig, { hostname: `${Bucket}.s3-website.localhost`, path, headers });
  expect(await visit('/d')).toMatchObject({ status: 302, headers: { location: '/d/' } });
  const page = await visit('/d/');
  expect(page).toMatchObject({ status: 200, text: 'home' });
  expect(await visit('/e')).toMatchObject({ status: 403 });
  const unmodified = await visit('/d/', { 'if-none-match': page.headers['etag'] });
  expect(unmodified).toMatchObject({ status: 304 });
  expect(unmodified.headers).not.toHaveProperty('content-type');
  const changed = await visit('/d/', { 'if-match': '"other"' });
  expect(changed.text).toContain('<title>412 Precondition Failed</title>');
});

test('a website has fifty routing rules at most', async () => {
  await using rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const set = (count: number) => {
    const RoutingRules = Array.from({ length: count }, () => ({ Redirect: { HostName: 'example.com' } }));
    const WebsiteConfiguration = { IndexDocument: { Suffix: 'index.html' }, RoutingRules };
    return rig.s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
  };
  await set(50);
  expect(await refusal(set(51))).toMatchObject({
    code: 'InvalidRequest',
    message:
      '51 routing rules provided, the number of routing rules in a website configuration is limited to 50.',
  });
});
