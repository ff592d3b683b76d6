import { readFileSync } from 'node:fs';
import { publicRsaKey } from '../../../support/ssh-key.ts';
import { totp } from '../../../support/totp.ts';
import type { Rows, Stage } from '../row.ts';

async function key({ aws }: Stage): Promise<string> {
  await aws.call('iam', 'CreateUser', { UserName: 'anna' });
  const { AccessKey } = await aws.call('iam', 'CreateAccessKey', { UserName: 'anna' });
  return AccessKey.AccessKeyId;
}

async function member({ aws }: Stage): Promise<void> {
  await aws.call('iam', 'CreateUser', { UserName: 'anna' });
  await aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
}

/** An inline policy. */
const own = {
  PolicyName: 'own',
  PolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  }),
};

const certificate = readFileSync(new URL('../../../support/tls/certificate.pem', import.meta.url), 'utf8');
const ReadOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

export const iam: Rows = {
  'iam user list': async () => [],
  'iam user create': async (stage) => {
    await stage.aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
    return ['anna', '--group', 'readers', '--yes'];
  },
  'iam user delete': async (stage) => {
    const { aws } = stage;
    await key(stage);
    await aws.call('iam', 'CreateGroup', { GroupName: 'readers' });
    await aws.call('iam', 'AddUserToGroup', { UserName: 'anna', GroupName: 'readers' });
    await aws.call('iam', 'AttachUserPolicy', { UserName: 'anna', PolicyArn: ReadOnly });
    await aws.call('iam', 'PutUserPolicy', { UserName: 'anna', ...own });
    await aws.call('iam', 'CreateLoginProfile', { UserName: 'anna', Password: 'Str0ng-enough!' });
    const { VirtualMFADevice: device } = await aws.call('iam', 'CreateVirtualMFADevice', {
      VirtualMFADeviceName: 'anna',
    });
    const SerialNumber = device.SerialNumber;
    const seed = Buffer.from(device.Base32StringSeed ?? []).toString();
    const now = stage.cloud.clock.now();
    await aws.call('iam', 'EnableMFADevice', {
      UserName: 'anna',
      SerialNumber,
      AuthenticationCode1: totp(seed, now, -1),
      AuthenticationCode2: totp(seed, now),
    });
    const UserName = 'anna';
    const ServiceName = 'codecommit.amazonaws.com';
    await aws.call('iam', 'CreateServiceSpecificCredential', { UserName, ServiceName });
    await aws.call('iam', 'UploadSSHPublicKey', { UserName, SSHPublicKeyBody: publicRsaKey().ssh });
    await aws.call('iam', 'UploadSigningCertificate', { UserName, CertificateBody: certificate });
    return ['anna', '--yes'];
  },
  'iam group list': async () => [],
  'iam group create': async () => ['readers', '--yes'],
  'iam group delete': async (stage) => {
    const { aws } = stage;
    await member(stage);
    await aws.call('iam', 'AddUserToGroup', { UserName: 'anna', GroupName: 'readers' });
    await aws.call('iam', 'AttachGroupPolicy', { GroupName: 'readers', PolicyArn: ReadOnly });
    await aws.call('iam', 'PutGroupPolicy', { GroupName: 'readers', ...own });
    return ['readers', '--yes'];
  },
  'iam group add': async (stage) => {
    await member(stage);
    return ['readers', 'anna', '--yes'];
  },
  'iam group remove': async (stage) => {
    await member(stage);
    await stage.aws.call('iam', 'AddUserToGroup', { UserName: 'anna', GroupName: 'readers' });
    return ['readers', 'anna', '--yes'];
  },
  'iam role list': async () => [],
  'iam role create': async () => [
    'web',
    '--trust',
    'ec2.amazonaws.com',
    '--policy',
    'ReadOnlyAccess',
    '--yes',
  ],
  'iam role delete': async (stage) => {
    const { aws } = stage;
    await stage.role('web', 'ec2.amazonaws.com', 'ReadOnlyAccess');
    await aws.call('iam', 'PutRolePolicy', { RoleName: 'web', ...own });
    await aws.call('iam', 'CreateInstanceProfile', { InstanceProfileName: 'web' });
    await aws.call('iam', 'AddRoleToInstanceProfile', { InstanceProfileName: 'web', RoleName: 'web' });
    return ['web', '--yes'];
  },
  'iam policy create': async (stage) => {
    stage.file('own.json', own.PolicyDocument);
    return ['own', 'own.json', '--yes'];
  },
  'iam policy delete': async (stage) => {
    const { aws } = stage;
    const { PolicyDocument } = own;
    await member(stage);
    await stage.role('web', 'ec2.amazonaws.com');
    const { Policy } = await aws.call('iam', 'CreatePolicy', { PolicyName: 'own', PolicyDocument });
    const PolicyArn = Policy?.Arn ?? '';
    await aws.call('iam', 'CreatePolicyVersion', { PolicyArn, PolicyDocument });
    await aws.call('iam', 'AttachUserPolicy', { UserName: 'anna', PolicyArn });
    await aws.call('iam', 'AttachGroupPolicy', { GroupName: 'readers', PolicyArn });
    await aws.call('iam', 'AttachRolePolicy', { RoleName: 'web', PolicyArn });
    return ['own', '--yes'];
  },
  'iam policy attach': async (stage) => {
    await member(stage);
    return ['ReadOnlyAccess', 'group', 'readers', '--yes'];
  },
  'iam policy detach': async (stage) => {
    await member(stage);
    await stage.aws.call('iam', 'AttachGroupPolicy', { GroupName: 'readers', PolicyArn: ReadOnly });
    return ['ReadOnlyAccess', 'group', 'readers', '--yes'];
  },
  'iam key list': async (stage) => {
    await key(stage);
    return [];
  },
  'iam key create': async ({ aws }) => {
    await aws.call('iam', 'CreateUser', { UserName: 'anna' });
    return ['anna', '--yes'];
  },
  'iam key disable': async (stage) => ['anna', await key(stage), '--yes'],
  'iam key enable': async (stage) => ['anna', await key(stage), '--yes'],
  'iam key delete': async (stage) => ['anna', await key(stage), '--yes'],
  'iam explain': async (stage) => {
    await key(stage);
    return ['anna', 'ec2:StopInstances'];
  },
  'iam unused': async (stage) => {
    await key(stage);
    await stage.role('idle', 'ec2.amazonaws.com');
    return ['--for', '1d'];
  },
  whoami: async () => [],
};
