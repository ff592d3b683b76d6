import { generateKeyPairSync, sign } from 'node:crypto';
import {
  CreateOpenIDConnectProviderCommand,
  CreateVirtualMFADeviceCommand,
  DeleteVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  GenerateCredentialReportCommand,
  GetCredentialReportCommand,
  ListMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { assumed, keysOf, roleWith, userWith } from '../../access/access-rig.ts';
import { totp } from '../../../support/totp.ts';
import { iamRig, trustText } from './iam-rig.ts';

test('a device is enabled by two codes in a row, and opens a role that asks for it, once a code', async () => {
  await using rig = await iamRig();
  const { iam, running } = rig;
  running.cloud.clock.freeze();
  const keys = await userWith(iam, 'mia', { Action: 'sts:AssumeRole' });
  const { VirtualMFADevice: device } = await iam.send(
    new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'mia' }),
  );
  const SerialNumber = device?.SerialNumber ?? '';
  expect(SerialNumber).toBe('arn:aws:iam::123456789012:mfa/mia');
  expect(
    Buffer.from(device?.QRCodePNG ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const seed = Buffer.from(device?.Base32StringSeed ?? []).toString();
  const now = running.cloud.clock.now();
  const enable = (AuthenticationCode1: string, AuthenticationCode2: string) =>
    iam.send(
      new EnableMFADeviceCommand({ UserName: 'mia', SerialNumber, AuthenticationCode1, AuthenticationCode2 }),
    );
  await expect(enable(totp(seed, now), totp(seed, now))).rejects.toMatchObject({
    name: 'InvalidAuthenticationCodeException',
    message: 'Authentication code for device is not valid.',
  });
  await enable(totp(seed, now, -1), totp(seed, now));
  expect((await iam.send(new ListMFADevicesCommand({ UserName: 'mia' }))).MFADevices).toHaveLength(1);
  await expect(iam.send(new DeleteVirtualMFADeviceCommand({ SerialNumber }))).rejects.toMatchObject({
    name: 'DeleteConflictException',
  });
  const trust = trustText({ AWS: '123456789012' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } });
  const role = await roleWith(iam, 'guarded', trust);
  await expect(assumed(running, keys, role)).rejects.toThrow('not authorized');
  await running.cloud.clock.advance('30s');
  const TokenCode = totp(seed, running.cloud.clock.now());
  await assumed(running, keys, role, { SerialNumber, TokenCode });
  await expect(assumed(running, keys, role, { SerialNumber, TokenCode })).rejects.toMatchObject({
    name: 'AccessDenied',
  });
});

test('a signed token of a registered provider opens the role that trusts it; any other is refused', async () => {
  await using rig = await iamRig();
  const { iam, running } = rig;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { OpenIDConnectProviderArn: provider } = await iam.send(
    new CreateOpenIDConnectProviderCommand({
      Url: 'https://id.example.com',
      ClientIDList: ['app'],
      ThumbprintList: [],
    }),
  );
  const trust = trustText(
    { Federated: provider },
    { StringEquals: { 'id.example.com:sub': 'robot' } },
    'sts:AssumeRoleWithWebIdentity',
  );
  const RoleArn = await roleWith(iam, 'web', trust, { Action: 'ec2:DescribeVpcs' });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (sub: string, key = privateKey) => {
    const exp = Math.floor(running.cloud.clock.now() / 1000) + 600;
    const text = `${part({ alg: 'RS256', kid: 'k' })}.${part({ iss: 'https://id.example.com', aud: 'app', sub, exp })}`;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
  };
  const sts = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const assume = (WebIdentityToken: string) =>
    sts.send(new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'robot', WebIdentityToken }));
  await expect(assume(token('robot'))).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  running.cloud.trustIssuer('https://id.example.com', [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }]);
  await expect(assume(token('robot', other.privateKey))).rejects.toMatchObject({
    name: 'InvalidIdentityTokenException',
  });
  await expect(assume(token('human'))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  });
  const answer = await assume(token('robot'));
  expect(answer).toMatchObject({ SubjectFromWebIdentityToken: 'robot', Audience: 'app', Provider: provider });
  const ec2 = new EC2Client({ ...running.clientOptions, credentials: keysOf(answer.Credentials) });
  await ec2.send(new DescribeVpcsCommand({}));
});

test('the credential report takes its time and is exact', async () => {
  await using rig = await iamRig();
  const { iam, running } = rig;
  await userWith(iam, 'reported');
  await expect(iam.send(new GetCredentialReportCommand({}))).rejects.toMatchObject({
    name: 'CredentialReportNotPresentException',
  });
  expect((await iam.send(new GenerateCredentialReportCommand({}))).State).toBe('STARTED');
  await running.cloud.clock.advance('3s');
  expect((await iam.send(new GenerateCredentialReportCommand({}))).State).toBe('COMPLETE');
  const { Content } = await iam.send(new GetCredentialReportCommand({}));
  const [header = '', root = '', user = ''] = Buffer.from(Content ?? [])
    .toString()
    .split('\n');
  expect(header.split(',')).toHaveLength(22);
  expect(root.split(',').slice(0, 2)).toEqual(['<root_account>', 'arn:aws:iam::123456789012:root']);
  expect(root.split(',')).toHaveLength(22);
  expect(user).toMatch(
    /^reported,arn:aws:iam::123456789012:user\/reported,[^,]+,false,N\/A,N\/A,N\/A,false,true,/,
  );
  expect(user.split(',')).toHaveLength(22);
});
