import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { signUrl } from '../../src/operations/cloudfront/sign-url.ts';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('a bucket is served at the address that the command tells, and a distribution that is not there is named', async () => {
  await using running = await startCloud({ port: 0, lenient: true });
  const { cloud, clientOptions } = running;
  const s3 = new S3Client({ ...clientOptions, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: 'my-site' }));
  await s3.send(new PutObjectCommand({ Bucket: 'my-site', Key: 'index.html', Body: 'hello' }));
  const home = temporaryDirectory();
  const environment = {
    AWS_ACCESS_KEY_ID: cloud.rootKey.accessKeyId,
    AWS_SECRET_ACCESS_KEY: cloud.rootKey.secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  const run = (...line: string[]) =>
    nuage(['cloudfront', ...line, '--endpoint-url', cloud.endpoint], { home, environment });
  const served = await run('serve', 'my-site', '--yes', '-o', 'json');
  expect(served).toMatchObject({ code: 0 });
  const { address }: { address: string } = JSON.parse(served.stdout);
  const answer = await fetch(address);
  expect([answer.status, await answer.text()]).toEqual([200, 'hello']);
  const [, id] = /_cloudfront\/(\w+)\/$/.exec(address) ?? [];
  expect((await run('serve', 'my-site', '--yes')).stdout).toContain(`distribution ${id} serves it already`);
  expect(await run('invalidate', 'ENONE', '/*')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no distribution ENONE.'),
  });
});

test('an address is signed without a call, and one that stands for many needs cookies', async () => {
  const home = temporaryDirectory();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(home, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const sign = (url: string, ...more: string[]) =>
    nuage(['cloudfront', 'sign', url, '--private-key', 'key.pem', '--key-pair-id', 'K2', ...more], {
      home,
      directory: home,
    });
  const signed = await sign('https://films.example/a.mp4', '--expires', '2h');
  expect(signed.stdout).toMatch(
    /^https:\/\/films\.example\/a\.mp4\?Expires=\d{10}&Signature=[\w~-]{344}&Key-Pair-Id=K2\n$/,
  );
  expect(await sign('https://films.example/*')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('An address with an asterisk stands for many'),
  });
  const cookies = await sign('https://films.example/*', '--cookies');
  expect(cookies.stdout).toMatch(
    /^CloudFront-Policy=[\w~-]+\nCloudFront-Signature=\S+\nCloudFront-Key-Pair-Id=K2\n$/,
  );
});

test('what nobody could open with a signature is not signed', async () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const good = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export(pem).toString();
  const sign = (more: object) =>
    signUrl({ url: 'https://films.example/a', keyPairId: 'K2', privateKey: good, expires: 0, ...more });
  expect(sign({ from: '192.0.2.0/24' }).url).toMatch(/^https:\/\/films\.example\/a\?Policy=/);
  for (const { privateKey } of [
    generateKeyPairSync('ed25519'),
    generateKeyPairSync('x25519'),
    generateKeyPairSync('rsa', { modulusLength: 1024 }),
    generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
  ])
    expect(() => sign({ privateKey: privateKey.export(pem).toString() })).toThrow(
      'CloudFront takes no key of this kind.',
    );
  for (const url of ['nonsense', 'films.example/a', 'ftp://films.example/a'])
    expect(() => sign({ url })).toThrow(`"${url}" is no address.`);
  for (const url of ['https://films.example/a b', 'https://films.example/é', 'https://films.example/"*'])
    expect(() => sign({ url })).toThrow('is no address as viewers send it.');
  expect(() => sign({ url: 'https://films.example/a#b' })).toThrow('Viewers do not send what follows a #.');
  for (const from of ['', 'nonsense', '192.0.2.0/33', '192.0.2.0/', '192.0.2.0/24/1', '2001:db8::/48'])
    expect(() => sign({ from })).toThrow(`"${from}" is no network.`);
});
