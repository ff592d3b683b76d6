import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';
import { run, runPythonChecks } from '../support/run-program.ts';

const large = Buffer.alloc(6 * 1024 * 1024, 'large ');

function withFile(): { readonly directory: string; readonly file: string } & Disposable {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-test-'));
  const file = join(directory, 'large.bin');
  writeFileSync(file, large);
  return { directory, file, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}

test('boto3 runs unchanged: transfers, resources, pages, waiters and URLs', async () => {
  await using running = await startCloud();
  const results = await runPythonChecks(['s3_checks'], running.environment);
  expect(results.filter((result) => result.error !== null)).toEqual([]);
  expect(results).toHaveLength(7);
  expect(running.cloud.failures).toEqual([]);
});

test('the AWS CLI copies, lists and removes', async () => {
  await using running = await startCloud();
  await using aws = startAwsCli(running.endpoint, running.environment);
  using place = withFile();
  const ok = async (...words: string[]): Promise<string> => {
    const ended = await aws.run(words);
    expect(ended, words.join(' ')).toMatchObject({ status: 0 });
    return ended.stdout;
  };
  await ok('s3', 'mb', 's3://cli-bucket');
  await ok('s3', 'cp', place.file, 's3://cli-bucket/a/large.bin', '--quiet');
  expect(await ok('s3', 'ls', 's3://cli-bucket', '--recursive')).toContain(`${large.length} a/large.bin`);
  const back = join(place.directory, 'back.bin');
  await ok('s3', 'cp', 's3://cli-bucket/a/large.bin', back, '--quiet');
  expect(readFileSync(back).equals(large)).toBe(true);
  const head = await ok('s3api', 'head-object', '--bucket', 'cli-bucket', '--key', 'a/large.bin');
  expect(JSON.parse(head)).toMatchObject({ ContentLength: large.length });
  await ok('s3', 'rm', 's3://cli-bucket', '--recursive', '--quiet');
  await ok('s3', 'rb', 's3://cli-bucket');
});

test('rclone and s3cmd bring a file there and back', async () => {
  await using running = await startCloud();
  using place = withFile();
  const { directory, file } = place;
  const { AWS_ACCESS_KEY_ID: key = '', AWS_SECRET_ACCESS_KEY: secret = '' } = running.environment;
  const host = `localhost:${running.port}`;
  const rcloneFile = join(directory, 'rclone.conf');
  writeFileSync(
    rcloneFile,
    `[n]\ntype = s3\nprovider = Other\naccess_key_id = ${key}\nsecret_access_key = ${secret}\nendpoint = http://${host}\nregion = us-east-1\n`,
  );
  const rclone = (...words: string[]) =>
    run('/usr/bin/rclone', ['--config', rcloneFile, ...words], running.environment);
  const inParts = ['--s3-upload-cutoff', '5M', '--s3-chunk-size', '5M'];
  expect(await rclone(...inParts, 'copyto', file, 'n:rclone-bucket/a/b')).toMatchObject({ status: 0 });
  expect((await rclone('ls', 'n:rclone-bucket')).stdout).toContain(`${large.length} a/b`);
  expect(await rclone('copyto', 'n:rclone-bucket/a/b', `${file}.rclone`)).toMatchObject({ status: 0 });
  expect(readFileSync(`${file}.rclone`).equals(large)).toBe(true);
  const s3cmdFile = join(directory, 's3cfg');
  writeFileSync(
    s3cmdFile,
    `[default]\naccess_key = ${key}\nsecret_key = ${secret}\nhost_base = ${host}\nhost_bucket = ${host}\nuse_https = False\nbucket_location = us-east-1\n`,
  );
  const s3cmd = (...words: string[]) =>
    run('/usr/bin/s3cmd', ['-c', s3cmdFile, ...words], running.environment);
  expect(await s3cmd('mb', 's3://s3cmd-bucket')).toMatchObject({ status: 0 });
  expect(await s3cmd('--multipart-chunk-size-mb=5', 'put', file, 's3://s3cmd-bucket/b')).toMatchObject({
    status: 0,
  });
  expect(await s3cmd('get', 's3://s3cmd-bucket/b', `${file}.s3cmd`)).toMatchObject({ status: 0 });
  expect(existsSync(`${file}.s3cmd`) && readFileSync(`${file}.s3cmd`).equals(large)).toBe(true);
});
