import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicParameters } from '../../src/data/public-images.ts';
import { connect } from '../../src/connect.ts';
import type { RunningCloud } from '../support/cloud.ts';
import { startCloud } from '../support/cloud.ts';
import { runAs } from './least-privilege/run-line.ts';
import { temporaryDirectory } from './support/terminal.ts';

let running: RunningCloud;

beforeAll(async () => {
  // States settle at once: the command goes by the wall clock.
  running = await startCloud({ lenient: true });
  const { cloud, environment } = running;
  const aws = await connect({ transport: cloud.transport(), region: 'us-east-1', environment });
  const ImageId =
    publicParameters('us-east-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'] ?? '';
  await aws.call('ec2', 'RunInstances', {
    ImageId,
    InstanceType: 't3.micro',
    MinCount: 2,
    MaxCount: 2,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web' }] }],
  });
});
afterAll(() => running[Symbol.asyncDispose]());

/** On the cloud's clock. */
function report(words: readonly string[], home: string) {
  return runAs(running.cloud, running.cloud.rootKey, { words: ['report', ...words] }, home);
}

test('without a file it is a screenful', async () => {
  const { code, stdout } = await report(['--no-costs'], temporaryDirectory());
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing needs attention. 2 of 2 instances run.');
  expect(stdout).toMatch(/Running +2 of 2 +about 0\.021 USD an hour on demand/);
  expect(stdout).not.toContain('Cost of');
});

test('--out writes a page or JSON, and the next report is since that one', async () => {
  const home = temporaryDirectory();
  const first = await report(['--out', 'out/report.html', '--since', '1h'], home);
  expect(first.code).toBe(0);
  expect(readFileSync(join(home, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<bdi>web<\/bdi>/);
  const written = async (name: string): Promise<unknown> => {
    await report(['--out', name, '--no-costs', '--no-cleanup'], home);
    return JSON.parse(readFileSync(join(home, name), 'utf8'));
  };
  const second = await written('second.json');
  // One that was only looked at is not the last one.
  const looked = await report(['--no-costs', '--no-cleanup'], home);
  expect(looked.stdout).toContain('as many as in the last report');
  const then: unknown = Reflect.get(Object(second), 'to');
  expect(await written('third.json')).toMatchObject({
    nuage: 'report',
    from: then,
    changes: { since: then },
  });
});

test('the configuration says what instances must have', async () => {
  const home = temporaryDirectory();
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'nuage.yaml'),
    'report:\n  title: Shop\n  requireTags: [Owner]\n  requireSchedule: true\n  showTags: [Name]\n',
  );
  const { stdout } = await report(['--no-costs', '--no-cleanup', '--json'], home);
  const told: unknown = JSON.parse(stdout);
  expect(told).toMatchObject({
    title: 'Shop',
    attention: Array.from({ length: 4 }, () => ({ severity: 'notice' })),
  });
});

test('a time that is none, and one to come, are refused', async () => {
  const wrong = await report(['--since', 'yesterday'], temporaryDirectory());
  expect(wrong.code).toBe(64);
  expect(wrong.stderr).toContain('--since cannot be "yesterday"');
  const later = await report(['--since', '2199-01-01T00:00:00Z'], temporaryDirectory());
  expect(later.stderr).toContain('--since is in the future');
});

test('it is sent by who the configuration says, and refused before anything is read when nobody sends it', async () => {
  const home = temporaryDirectory();
  const { cloud } = running;
  const aws = await connect({
    transport: cloud.transport(),
    region: 'us-east-1',
    environment: running.environment,
  });
  await aws.call('sesv2', 'CreateEmailIdentity', { EmailIdentity: 'example.com' });
  const nobody = await report(['--email', 'ops@example.com'], home);
  expect(nobody).toMatchObject({ code: 64, stdout: '' });
  expect(nobody.stderr).toContain('Nobody sends the report');
  writeFileSync(
    join(home, 'nuage.yaml'),
    'report:\n  from: Ops <ops@example.com>\n  to: [all@example.com]\n',
  );
  const sent = await report(['--send', '--email', 'boss@example.com', '--no-costs', '--no-cleanup'], home);
  expect(sent.stderr).toBe('');
  expect(sent.stdout).toContain('Sent to boss@example.com, all@example.com by SES of us-east-1');
  const [mail] = (await cloud.mails.sent()).slice(-1);
  expect(mail).toMatchObject({ from: 'Ops <ops@example.com>', to: ['boss@example.com', 'all@example.com'] });
  expect(mail?.subject).toMatch(/^AWS instances: all is well, \d+ \w+ \d{4}$/);
  expect(mail?.attachments.map(({ name }) => name)).toContain(
    `report-${new Date(mail?.sent ?? 0).toISOString().slice(0, 10)}.html`,
  );
  const stranger = await report(
    ['--email', 'x@example.net', '--from', 'x@example.net', '--no-costs', '--no-cleanup'],
    home,
  );
  expect(stranger.code).toBe(1);
  expect(stranger.stderr).toContain('SES of us-east-1 has not verified the sender x@example.net');
});
