import {
  CreateLoginProfileCommand,
  CreateRoleCommand,
  CreateSAMLProviderCommand,
  CreateUserCommand,
  EnableMFADeviceCommand,
  GetRoleCommand,
  ListMFADevicesCommand,
  PutUserPermissionsBoundaryCommand,
  UploadSSHPublicKeyCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { iamRig } from './iam-rig.ts';

test('a lenient cloud takes what suites for looser emulators write, and nothing breaks of it', async () => {
  await using rig = await iamRig({ lenient: true });
  const { iam } = rig;
  const role = { RoleName: 'loose', AssumeRolePolicyDocument: 'some policy' };
  await iam.send(new CreateRoleCommand(role));
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'loose' }));
  expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe('some policy');
  const sts = new STSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  await sts.send(new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'me' }));
  const UserName = 'ann';
  await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(new CreateLoginProfileCommand({ UserName, Password: '123' }));
  const codes = { AuthenticationCode1: '234567', AuthenticationCode2: '987654' };
  await iam.send(new EnableMFADeviceCommand({ UserName, SerialNumber: '123456789', ...codes }));
  const { MFADevices } = await iam.send(new ListMFADevicesCommand({ UserName }));
  expect(MFADevices).toMatchObject([{ SerialNumber: '123456789', UserName }]);
  const PermissionsBoundary = 'arn:aws:iam::123456789012:policy/none';
  await iam.send(new PutUserPermissionsBoundaryCommand({ UserName, PermissionsBoundary }));
  const odd = { UserName, PermissionsBoundary: 'arn:aws:iam::123456789:not_a_boundary' };
  await expect(iam.send(new PutUserPermissionsBoundaryCommand(odd))).rejects.toThrow();
  await iam.send(new UploadSSHPublicKeyCommand({ UserName, SSHPublicKeyBody: 'no key' }));
  await iam.send(new CreateSAMLProviderCommand({ Name: 'saml', SAMLMetadataDocument: 'a'.repeat(1024) }));
});
