import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nuage } from '../cli/support/terminal.ts';
import type { Ran } from '../cli/support/terminal.ts';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';
import { run } from '../support/run-program.ts';

const binary = resolve('dist/nuage.js');

async function stage() {
  const running = await startCloud();
  const home = mkdtempSync(join(tmpdir(), 'nuage-s3-'));
  onTestFinished(async () => {
    await running[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  });
  const environment: Record<string, string> = {
    ...running.environment,
    HOME: home,
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: running.endpoint,
  };
  /** A command in this process; its exit code must be this one. */
  const s3 = async (code: number, ...line: readonly string[]): Promise<Ran> => {
    const ended = await nuage(['s3', ...line], { environment, home });
    expect(ended, line.join(' ')).toMatchObject({ code });
    return ended;
  };
  const json = async (...line: readonly string[]): Promise<unknown> =>
    JSON.parse((await s3(0, ...line, '--output', 'json')).stdout);
  return { home, environment, s3, json };
}

function files(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const found = names.filter((name) => statSync(join(directory, name)).isFile()).toSorted();
  return Object.fromEntries(found.map((name) => [name, readFileSync(join(directory, name), 'latin1')]));
}

test('every command of s3, from a bucket that is made to one that is removed', async () => {
  const { home, environment, s3, json } = await stage();
  const site = join(home, 'site');
  mkdirSync(join(site, 'sub dir'), { recursive: true });
  const content = { 'a.html': '<p>', 'b.txt': 'b', 'sub dir/ü+.json': '{}' };
  for (const [name, text] of Object.entries(content)) {
    writeFileSync(join(site, name), text);
    // S3 tells whole seconds: what is written in the second of its upload looks newer than its object.
    utimesSync(join(site, name), new Date('2026-01-01'), new Date('2026-01-01'));
  }

  await s3(0, 'mb', 's3://demo');
  expect((await s3(0, 'mb', 's3://demo')).stdout).toContain('demo is there already, in eu-west-1');
  expect(await json('cp', 'site', 's3://demo/site', '--recursive')).toMatchObject({ uploaded: 3, failed: 0 });
  expect(await json('ls', 's3://demo/site/')).toMatchObject([
    { key: 'site/sub dir/', kind: 'prefix' },
    { key: 'site/a.html', size: 3 },
    { key: 'site/b.txt', size: 1 },
  ]);
  expect(await json('du', 's3://demo')).toMatchObject([{ objects: 3, bytes: 6 }]);
  expect(await json('ls', '--bucket-region', 'eu-west-1')).toMatchObject([{ name: 'demo' }]);
  expect(await json('ls', '--bucket-region', 'us-west-2')).toEqual([]);
  expect((await s3(0, 'cat', 's3://demo/site/sub dir/ü+.json')).stdout).toBe('{}');

  // What others made is read, and what nuage made is read by others.
  await using aws = startAwsCli(environment['AWS_ENDPOINT_URL'] ?? '', environment);
  for (const words of [
    's3api put-bucket-versioning --bucket demo --versioning-configuration Status=Enabled',
    `s3 sync s3://demo/site ${home}/aws --quiet`,
    `s3 cp ${home}/aws/b.txt s3://demo/site/c.txt --quiet`,
  ])
    expect(await aws.run(words.split(' '))).toMatchObject({ status: 0 });
  expect(files(join(home, 'aws'))).toEqual(content);
  expect(await json('sync', 's3://demo/site', 'site')).toMatchObject({ downloaded: 1, failed: 0 });
  expect(files(site)).toEqual({ ...content, 'c.txt': 'b' });

  expect(await json('mv', 's3://demo/site/c.txt', 's3://demo/d.txt', '--yes')).toMatchObject({ copied: 1 });
  expect(await json('sync', 's3://demo/site', 'site', '--delete', '--yes')).toMatchObject({ deleted: 1 });
  await s3(0, 'rm', 's3://demo/site/', '--recursive', '--exclude', '*.html', '--yes');
  expect((await s3(0, 'ls', 's3://demo', '-r')).stdout.match(/site\/\S+/g)).toEqual(['site/a.html']);
  expect((await s3(0, 'versions', 's3://demo/site/b.txt')).stdout).toMatch(/deleted .*\n.*b\.txt/);
  await s3(0, 'restore', 's3://demo/site/', '--yes');
  expect(await json('du', 's3://demo/site/')).toMatchObject([{ objects: 4, bytes: 7 }]);

  const { stdout: url } = await s3(0, 'presign', 's3://demo/d.txt', '--expires', '2d');
  expect(await (await fetch(url.trim())).text()).toBe('b');
  expect((await s3(0, 'presign', '--explain', url.trim())).stdout).toMatch(/Works until .*, 2 d in all/);

  expect((await s3(1, 'rb', 's3://demo')).stderr).toMatch(/demo is not empty: 5 objects, /);
  await s3(0, 'rb', 's3://demo', '--force', '--yes');
  expect((await s3(0, 'ls')).stdout).toContain('There is no bucket');

  const wrong: unknown[] = [];
  for (const [code, line, words] of [
    [1, ['ls', 's3://demo'], 'The specified bucket does not exist.\nhint  `nuage s3 ls` lists the buckets'],
    [1, ['mb', 's3://bb'], 'The specified bucket is not valid.\nhint  A name has 3 to 63 lower-case letters'],
    [1, ['cat', 's3://demo/x'], 'There is no object s3://demo/x'],
    [64, ['cp', 'site', 'elsewhere'], 'Neither the source nor the target is in S3'],
    [64, ['cp', 'site', 's3://demo'], 'is a directory'],
    [64, ['ls', 'demo'], 'is not the address of something in S3'],
    [64, ['presign', 's3://demo/x', '--expires', '8d'], '7 days'],
    [64, ['rm', 's3://demo'], 's3://demo is a bucket'],
    [64, ['sync', 'site', 's3://demo', '--plan-out', 'x'], 'A transfer is not saved as a plan'],
    [64, ['cp', '-', 'file'], 'Standard input and output are copied to and from one object'],
  ] as const) {
    const ended = await nuage(['s3', ...line], { environment, home });
    if (ended.code !== code || !ended.stderr.includes(words)) wrong.push([...line, ended]);
  }
  expect(wrong).toEqual([]);
});

const large = Buffer.alloc(24 * 2 ** 20, 'large, and nothing in it is alike ');

test('streams, and progress on a terminal, with the program itself', async () => {
  const { home, environment, s3, json } = await stage();
  await s3(0, 'mb', 's3://demo');
  for (let at = 0; at < large.length; at += 4096) large.writeUInt32LE(at, at);
  writeFileSync(join(home, 'large'), large);
  const options = { env: environment, cwd: home, maxBuffer: 2 ** 27 };
  const piped = `cat large | '${process.execPath}' '${binary}' s3 cp - s3://demo/stream && '${process.execPath}' '${binary}' s3 cp s3://demo/stream -`;
  const came = await new Promise<Buffer>((done, fail) => {
    const child = spawn('/bin/sh', ['-c', piped], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', fail).on('close', () => done(Buffer.concat(pieces)));
  });
  // What the upload says of itself stands before what the download brings.
  expect(came.subarray(-large.length).equals(large)).toBe(true);

  expect(await json('cp', 'large', 's3://demo/up')).toMatchObject({ uploaded: 1, failed: 0 });
  const seen = await run(
    '/usr/bin/script',
    [
      '-qec',
      `stty cols 100; cd '${home}'; '${process.execPath}' '${binary}' s3 cp s3://demo/up back/down`,
      '/dev/null',
    ],
    { ...environment, TERM: 'xterm-256color' },
  );
  expect(seen).toMatchObject({ status: 0 });
  expect(seen.stdout).toMatch(/1 file downloaded/);
  expect(files(join(home, 'back'))['down'] === large.toString('latin1')).toBe(true);
  // What is in the bucket is counted here, and nothing unfinished is.
  expect((await s3(1, 'rb', 's3://demo')).stderr).toMatch(/demo is not empty: 2 objects, [^,]*\.\n/);
});
