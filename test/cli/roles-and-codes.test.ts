import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allow, roleWith } from '../local/access/access-rig.ts';
import { trustText } from '../local/services/iam/iam-rig.ts';
import { startCloud, type RunningCloud } from '../support/cloud.ts';
import { totp } from '../support/totp.ts';
import { nuage, temporaryDirectory, type TerminalOptions } from './support/terminal.ts';

let running: RunningCloud;
let seed: string;
let serial: string;
let keys: string;
const account = '123456789012';
const far = '210987654321';
const ops = `arn:aws:iam::${account}:role/ops`;

beforeAll(async () => {
  running = await startCloud();
  const iam = new IAMClient({ ...running.clientOptions, maxAttempts: 1 });
  await iam.send(new CreateUserCommand({ UserName: 'anna' }));
  await allow(iam, 'anna', { Action: 'sts:AssumeRole' });
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'anna' }));
  keys = `aws_access_key_id = ${AccessKey?.AccessKeyId}\naws_secret_access_key = ${AccessKey?.SecretAccessKey}\n`;
  const made = await iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'anna' }));
  serial = made.VirtualMFADevice?.SerialNumber ?? '';
  seed = Buffer.from(made.VirtualMFADevice?.Base32StringSeed ?? []).toString();
  const now = running.cloud.clock.now();
  await iam.send(
    new EnableMFADeviceCommand({
      UserName: 'anna',
      SerialNumber: serial,
      AuthenticationCode1: totp(seed, now, -1),
      AuthenticationCode2: totp(seed, now),
    }),
  );
  const withCode = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  await roleWith(iam, 'ops', trustText({ AWS: account }, withCode), { Action: 'sts:AssumeRole' });
  const credentials = { accessKeyId: far, secretAccessKey: 'test' };
  const other = new IAMClient({ ...running.clientOptions, credentials, maxAttempts: 1 });
  await roleWith(other, 'audit', trustText({ AWS: ops }, { StringEquals: { 'sts:ExternalId': 'audit-1' } }));
});
afterAll(() => running[Symbol.asyncDispose]());

/** A home with a profile for each way, and a command line in it. */
function person(config: string) {
  const home = temporaryDirectory();
  mkdirSync(join(home, '.aws'));
  writeFileSync(join(home, '.aws', 'credentials'), `[me]\n${keys}`);
  writeFileSync(join(home, '.aws', 'config'), config);
  const environment = { AWS_ENDPOINT_URL: running.endpoint, AWS_REGION: 'us-east-1' };
  const run = (line: readonly string[], more: TerminalOptions = {}) =>
    nuage([...line, '-o', 'json'], { home, environment, ...more });
  return { home, run };
}

/** The next code that the device shows: each counts once. */
async function nextCode(): Promise<string> {
  await running.cloud.clock.advance('30s');
  return `${totp(seed, running.cloud.clock.now())}\n`;
}

const profiles = () => `[profile ops]
role_arn = ${ops}
source_profile = me
mfa_serial = ${serial}
duration_seconds = 900
[profile audit]
role_arn = arn:aws:iam::${far}:role/audit
source_profile = ops
external_id = audit-1
role_session_name = auditor
[profile sso]
sso_start_url = https://example.awsapps.com/start
sso_region = us-east-1
sso_account_id = ${account}
sso_role_name = Admin
`;

test('a role that wants a code asks for it once: the session serves later commands, chains and the AWS CLI', async () => {
  const { home, run } = person(profiles());
  const alone = await run(['whoami', '--profile', 'ops']);
  expect(alone).toMatchObject({
    code: 64,
    stderr: expect.stringContaining(
      `The MFA device ${serial} asks for a code, and nobody is there to type it`,
    ),
  });
  const asked = await run(['whoami', '--profile', 'ops'], { answers: await nextCode() });
  expect(asked).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(`Code of the MFA device ${serial}:`),
  });
  expect(JSON.parse(asked.stdout)).toMatchObject([
    {
      account,
      arn: expect.stringMatching(new RegExp(`^arn:aws:sts::${account}:assumed-role/ops/nuage-\\d+$`)),
    },
  ]);

  const cache = join(home, '.aws', 'cli', 'cache');
  // The name that the AWS CLI gives to a session that was asked for like this.
  const like = `{"DurationSeconds": 900, "RoleArn": "${ops}", "SerialNumber": "${serial}"}`;
  const name = `${createHash('sha1').update(like).digest('hex')}.json`;
  expect(readdirSync(cache)).toEqual([name]);
  expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);

  expect(await run(['whoami', '--profile', 'ops'])).toMatchObject({ code: 0 });
  const chained = await run(['whoami', '--profile', 'audit']);
  expect(chained).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(chained.stdout)).toMatchObject([
    { account: far, arn: `arn:aws:sts::${far}:assumed-role/audit/auditor` },
  ]);

  // As the AWS CLI writes a time, and one that is nearly over.
  const kept = JSON.parse(readFileSync(join(cache, name), 'utf8'));
  const soon = new Date(Date.parse(kept.Credentials.Expiration) - 11 * 60_000);
  kept.Credentials.Expiration = soon.toISOString().replace(/\.\d+Z$/, 'UTC');
  writeFileSync(join(cache, name), JSON.stringify(kept));
  expect(await run(['whoami', '--profile', 'ops'])).toMatchObject({ code: 64 });
});

test('--role-arn asks for the code of the device that is named, or that the profile has', async () => {
  const { run } = person(`[profile me]\nmfa_serial = ${serial}\n`);
  const line = ['whoami', '--profile', 'me', '--role-arn', ops];
  const answered = await run(line, { answers: await nextCode() });
  expect(JSON.parse(answered.stdout)).toMatchObject([{ account }]);
  const named = person('').run;
  const other = [...line, '--mfa-serial', serial];
  expect(await named(line)).toMatchObject({ code: 1, stderr: expect.stringContaining('not authorized') });
  expect(await named(other, { answers: '000000\n' })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('MultiFactorAuthentication failed with invalid MFA one time pass code.'),
  });
  expect(await named(other, { answers: await nextCode() })).toMatchObject({ code: 0 });
});

test('a profile that signs in elsewhere says how', async () => {
  const { run } = person(profiles());
  expect(await run(['whoami', '--profile', 'sso'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('aws sso login --profile sso'),
  });
});

test('who may not is told once what is missing and how to allow it, without what only machines read', async () => {
  const { run } = person('[profile me]\nregion = us-east-1\n');
  const { code, stderr } = await run(['ec2', 'list', '--profile', 'me']);
  expect(code).toBe(1);
  expect(stderr).toBe(
    [
      'error You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/anna is not ' +
        'authorized to perform: ec2:DescribeInstances because no identity-based policy allows the ' +
        'ec2:DescribeInstances action.',
      'hint  Whoever made the call lacks the permission that the sentence names. `nuage policy -- COMMAND` writes ' +
        'the policy that a command needs.',
      '',
    ].join('\n'),
  );
  const whole = await run(['ec2', 'list', '--profile', 'me', '--debug']);
  expect(whole.stderr).toContain('Encoded authorization failure message: ');
});
