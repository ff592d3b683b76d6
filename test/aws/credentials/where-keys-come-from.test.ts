import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assumingRole, connect } from '../../../src/aws/connect.ts';
import type { ConnectOptions } from '../../../src/aws/connect.ts';
import { isLongLived } from '../../../src/aws/credentials/provider.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { answer, callerIdentity, FakeTransport, fixedRandom, JumpingClock } from '../fakes.ts';
import type { Answer } from '../fakes.ts';

const start = Date.parse('2026-01-02T03:04:05Z');

function form({ body }: HttpRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(Buffer.from(body as Uint8Array).toString()));
}

function keyOf({ headers }: HttpRequest): string | undefined {
  return /Credential=([^/]+)/.exec(headers['authorization'] ?? '')?.[1];
}

/** STS that gives a session of an hour for every role, its key named after the role. */
function sts(clock: JumpingClock): (request: HttpRequest, number: number) => Answer {
  return (request, number) => {
    const { Action, RoleArn = '' } = form(request);
    if (Action === 'GetCallerIdentity') return callerIdentity;
    const key = `ASIA${RoleArn.replace(/.*\//, '').toUpperCase()}${number}`;
    const end = new Date(clock.time + 3_600_000).toISOString();
    return answer(
      200,
      `<${Action}Response><${Action}Result><Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t-${key}</SessionToken><Expiration>${end}</Expiration></Credentials></${Action}Result></${Action}Response>`,
    );
  };
}

async function open(config: string, options: Partial<ConnectOptions> = {}, credentials = '') {
  const home = mkdtempSync(join(tmpdir(), 'nuage-home-'));
  mkdirSync(join(home, '.aws'));
  writeFileSync(join(home, '.aws', 'config'), config);
  writeFileSync(join(home, '.aws', 'credentials'), credentials);
  const clock = new JumpingClock(start);
  const transport = new FakeTransport(sts(clock));
  const base = {
    region: 'eu-central-1',
    transport,
    clock,
    random: fixedRandom(),
    environment: { AWS_EC2_METADATA_DISABLED: 'true' },
    home,
  };
  const connection = await connect({ ...base, ...options });
  return { connection, transport, clock, home };
}

const inEnvironment = { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const dev = '[dev]\naws_access_key_id = AKIADEV\naws_secret_access_key = secret\n';

describe('where keys come from', () => {
  test('given outright, before all else', async () => {
    const { connection } = await open('', {
      environment: inEnvironment,
      credentials: { accessKeyId: 'AKIAGIVEN', secretAccessKey: 's' },
    });
    expect(await connection.target.credentials.get()).toMatchObject({
      accessKeyId: 'AKIAGIVEN',
      source: 'keys given',
    });
  });

  test('a profile asked for wins over the environment; a profile of the environment does not', async () => {
    const asked = await open('', { environment: inEnvironment, profile: 'dev' }, dev);
    expect(await asked.connection.target.credentials.get()).toMatchObject({
      accessKeyId: 'AKIADEV',
      source: 'profile dev',
    });
    const named = await open('', { environment: { ...inEnvironment, AWS_PROFILE: 'dev' } }, dev);
    expect(await named.connection.target.credentials.get()).toMatchObject({
      accessKeyId: 'AKIAENV',
      source: 'environment',
    });
  });

  test('a session of the environment keeps its token', async () => {
    const { connection, transport } = await open('', {
      environment: { ...inEnvironment, AWS_SESSION_TOKEN: 'tok' },
    });
    await connection.identity();
    expect(transport.sent[0]?.headers['x-amz-security-token']).toBe('tok');
  });

  test('nowhere: says where it looked', async () => {
    const { connection } = await open('');
    await expect(connection.identity()).rejects.toMatchObject({
      code: 'NoCredentials',
      message:
        'There are no credentials: not in the environment, not in a profile, and the machine has no role.',
    });
  });

  test('long-lived keys are told from sessions', () => {
    expect(isLongLived({ accessKeyId: 'AKIAX', secretAccessKey: '' })).toBe(true);
    expect(isLongLived({ accessKeyId: 'ASIAX', secretAccessKey: '', sessionToken: 't' })).toBe(false);
  });
});

describe('roles', () => {
  const config = `[profile chain]
role_arn = arn:aws:iam::111111111111:role/outer
source_profile = middle
external_id = ext
role_session_name = me
duration_seconds = 900
[profile middle]
role_arn = arn:aws:iam::222222222222:role/inner
source_profile = dev
`;

  test('a chain of profiles, each role with the keys of the one before', async () => {
    const { connection, transport } = await open(config, { profile: 'chain' }, dev);
    await connection.identity();
    expect(transport.sent.map(keyOf)).toEqual(['AKIADEV', 'ASIAINNER1', 'ASIAOUTER2']);
    expect(form(transport.sent[1] ?? ({} as HttpRequest))).toMatchObject({
      Action: 'AssumeRole',
      RoleArn: 'arn:aws:iam::111111111111:role/outer',
      RoleSessionName: 'me',
      ExternalId: 'ext',
      DurationSeconds: '900',
    });
    expect(transport.sent[2]?.headers['x-amz-security-token']).toBe('t-ASIAOUTER2');
  });

  test('sessions are kept, and renewed five minutes before their end', async () => {
    const { connection, clock, transport } = await open(config, { profile: 'middle' }, dev);
    const call = () => connection.invoke('sts', 'GetCallerIdentity', {});
    await Promise.all([call(), call(), call()]);
    expect(transport.sent.map(keyOf).filter((key) => key === 'AKIADEV')).toHaveLength(1);
    clock.time += 54 * 60_000;
    await call();
    expect(transport.sent).toHaveLength(5);
    clock.time += 2 * 60_000;
    await call();
    expect(transport.sent.slice(5).map(keyOf)).toEqual(['AKIADEV', 'ASIAINNER6']);
  });

  test('an MFA device asks a person', async () => {
    const asked: string[] = [];
    const mfaConfig =
      '[profile m]\nrole_arn = arn:aws:iam::111111111111:role/r\nsource_profile = dev\nmfa_serial = arn:aws:iam::111111111111:mfa/me\n';
    const mfa = async (serial: string) => {
      asked.push(serial);
      return '123456';
    };
    const { connection, transport } = await open(mfaConfig, { profile: 'm', mfa }, dev);
    await connection.identity();
    expect(asked).toEqual(['arn:aws:iam::111111111111:mfa/me']);
    expect(form(transport.sent[0] ?? ({} as HttpRequest))).toMatchObject({
      SerialNumber: 'arn:aws:iam::111111111111:mfa/me',
      TokenCode: '123456',
    });
    const alone = await open(mfaConfig, { profile: 'm' }, dev);
    await expect(alone.connection.identity()).rejects.toMatchObject({ code: 'MfaRequired' });
  });

  test('--role-arn, and a connection in another account', async () => {
    const { connection, transport } = await open('', {
      environment: inEnvironment,
      roleArn: 'arn:aws:iam::111111111111:role/ops',
      externalId: 'e',
    });
    await connection.identity();
    await assumingRole(connection, {
      roleArn: 'arn:aws:iam::222222222222:role/far',
      sessionName: 'n',
    }).identity();
    expect(transport.sent.map(keyOf)).toEqual(['AKIAENV', 'ASIAOPS1', 'ASIAOPS1', 'ASIAFAR3']);
    expect(form(transport.sent[0] ?? ({} as HttpRequest))).toMatchObject({
      RoleSessionName: `nuage-${start}`,
      ExternalId: 'e',
    });
  });

  test('a web identity needs no keys', async () => {
    const token = join(mkdtempSync(join(tmpdir(), 'nuage-token-')), 'token');
    writeFileSync(token, 'jwt\n');
    const { connection, transport } = await open('', {
      environment: { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/pod' },
    });
    await connection.identity();
    expect(form(transport.sent[0] ?? ({} as HttpRequest))).toMatchObject({
      Action: 'AssumeRoleWithWebIdentity',
      WebIdentityToken: 'jwt',
    });
    expect(transport.sent.map(keyOf)).toEqual([undefined, 'ASIAPOD1']);
  });

  test.each([
    [
      'a circle',
      '[profile a]\nrole_arn=arn:aws:iam::1:role/x\nsource_profile=b\n[profile b]\nrole_arn=arn:aws:iam::1:role/x\nsource_profile=a\n',
      'The profiles a → b → a name each other as their source.',
    ],
    [
      'no source',
      '[profile a]\nrole_arn=arn:aws:iam::1:role/x\n',
      'The profile a has a role and no credentials to assume it with: it names no source_profile.',
    ],
    ['half a key', '[profile a]\naws_access_key_id=x\n', 'The profile a lacks aws_secret_access_key.'],
    ['nothing', '[profile a]\nregion=x\n', 'The profile a has no credentials.'],
    [
      'a source that is not there',
      '[profile a]\nrole_arn=arn:aws:iam::1:role/x\nsource_profile=b\n',
      'The profile b is in neither',
    ],
  ])('%s is told', async (_name, config, message) => {
    const { connection } = await open(config, { profile: 'a' });
    await expect(connection.identity()).rejects.toThrow(message);
  });
});

describe('credential_process', () => {
  const printing = (json: string) => `[profile p]\ncredential_process = echo '${json}'\n`;

  test('keys that a program prints', async () => {
    const { connection } = await open(
      printing(
        '{"Version":1,"AccessKeyId":"ASIAP","SecretAccessKey":"s","SessionToken":"t","Expiration":"2026-01-02T05:00:00Z"}',
      ),
      { profile: 'p' },
    );
    expect(await connection.target.credentials.get()).toEqual({
      accessKeyId: 'ASIAP',
      secretAccessKey: 's',
      sessionToken: 't',
      expiration: Date.parse('2026-01-02T05:00:00Z'),
      source: 'credential_process of profile p',
    });
  });

  test.each([
    [printing('{"Version":2}'), 'it did not print "Version": 1'],
    [printing('{"Version":1}'), 'it printed no keys'],
    [printing('keys'), 'it printed no JSON'],
    ['[profile p]\ncredential_process = echo no >&2; exit 3\n', 'no'],
  ])('%s', async (config, why) => {
    const { connection } = await open(config, { profile: 'p' });
    await expect(connection.identity()).rejects.toThrow(
      `The credential_process of profile p gave no credentials: ${why}.`,
    );
  });
});
