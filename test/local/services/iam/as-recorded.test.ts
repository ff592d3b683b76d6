import {
  AddUserToGroupCommand,
  AttachRolePolicyCommand,
  CreateGroupCommand,
  CreateInstanceProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateSAMLProviderCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  DeactivateMFADeviceCommand,
  DeleteOpenIDConnectProviderCommand,
  DeleteVirtualMFADeviceCommand,
  GetAccessKeyLastUsedCommand,
  GetAccountPasswordPolicyCommand,
  GetCredentialReportCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetSAMLProviderCommand,
  GetSSHPublicKeyCommand,
  ListPolicyTagsCommand,
  RemoveUserFromGroupCommand,
  SetDefaultPolicyVersionCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
  PutRolePermissionsBoundaryCommand,
  UpdateAccountPasswordPolicyCommand,
  UpdateRoleCommand,
  UpdateRoleDescriptionCommand,
  UploadSigningCertificateCommand,
  UploadSSHPublicKeyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicRsaKey } from '../../../support/ssh-key.ts';
import { ec2Trust, iamRig, type IamRig } from './iam-rig.ts';

/** What AWS answered to suites that were recorded against it in 2026. */
let rig: IamRig;
beforeAll(async () => {
  rig = await iamRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const account = '123456789012';
const document = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }],
});

test('what breaks the rules of the model is told without its value, in the order of a Java map', async () => {
  const { iam } = rig;
  const policy = new UpdateAccountPasswordPolicyCommand({
    MaxPasswordAge: 1096,
    MinimumPasswordLength: 129,
    PasswordReusePrevention: 25,
  });
  const value = (name: string, most: number) =>
    `Value at '${name}' failed to satisfy constraint: Member must have value less than or equal to ${most}`;
  await expect(iam.send(policy)).rejects.toMatchObject({
    name: 'ValidationError',
    message: `3 validation errors detected: ${value('minimumPasswordLength', 128)}; ${value('passwordReusePrevention', 24)}; ${value('maxPasswordAge', 1095)}`,
  });
  const untag = new UntagPolicyCommand({
    PolicyArn: `arn:aws:iam::${account}:policy/x`,
    TagKeys: ['k'.repeat(129)],
  });
  await expect(iam.send(untag)).rejects.toMatchObject({
    message:
      "1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: " +
      '[Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member ' +
      'must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]',
  });
  await iam.send(new UpdateAccountPasswordPolicyCommand({}));
  const { PasswordPolicy } = await iam.send(new GetAccountPasswordPolicyCommand({}));
  expect(PasswordPolicy?.HardExpiry).toBeUndefined();
});

test('tags of a policy count the case of their keys, and are listed by them', async () => {
  const { iam } = rig;
  const tag = (Key: string) => ({ Key, Value: 'v' });
  const create = (PolicyName: string, ...keys: string[]) =>
    iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument: document, Tags: keys.map(tag) }));
  await expect(create('twice', 'a', 'a')).rejects.toMatchObject({
    name: 'InvalidInputException',
    message: 'Duplicate tag keys found.',
  });
  const { Policy } = await create('cased', 'a', 'A');
  expect(Policy?.Tags).toEqual([tag('a'), tag('A')]);
  const PolicyArn = Policy?.Arn ?? '';
  await iam.send(new TagPolicyCommand({ PolicyArn, Tags: [{ Key: 'a', Value: 'w' }] }));
  const listed = await iam.send(new ListPolicyTagsCommand({ PolicyArn }));
  expect(listed.Tags).toEqual([tag('A'), { Key: 'a', Value: 'w' }]);
  await iam.send(new UntagPolicyCommand({ PolicyArn, TagKeys: ['a'] }));
  expect((await iam.send(new GetPolicyCommand({ PolicyArn }))).Policy?.Tags).toEqual([tag('A')]);
});

test('a version of a policy that is not there is the version that is missing', async () => {
  const { iam } = rig;
  const input = { PolicyArn: `arn:aws:iam::${account}:policy/none`, VersionId: 'v1' };
  const missing = {
    name: 'NoSuchEntityException',
    message: `Policy ${input.PolicyArn} version v1 does not exist or is not attachable.`,
  };
  await expect(iam.send(new GetPolicyVersionCommand(input))).rejects.toMatchObject(missing);
  await expect(iam.send(new SetDefaultPolicyVersionCommand(input))).rejects.toMatchObject(missing);
  const attach = new AttachRolePolicyCommand({ RoleName: 'any', PolicyArn: 'policynamewithoutarn' });
  await expect(iam.send(attach)).rejects.toMatchObject({ message: 'ARN policynamewithoutarn is not valid.' });
});

test('what is made shows tags only when it was given some', async () => {
  const { iam } = rig;
  const name = { RoleName: 'r', AssumeRolePolicyDocument: ec2Trust };
  expect((await iam.send(new CreateRoleCommand(name))).Role).not.toHaveProperty('Tags');
  const described = await iam.send(new UpdateRoleDescriptionCommand({ RoleName: 'r', Description: 'd' }));
  expect(described.Role).toMatchObject({ Description: 'd' });
  expect(described.Role).not.toHaveProperty('MaxSessionDuration');
  expect(described.Role).not.toHaveProperty('RoleLastUsed');
  const profile = await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'p' }));
  expect(profile.InstanceProfile).not.toHaveProperty('Tags');
  const Url = 'https://oidc.example.com';
  const oidc = await iam.send(new CreateOpenIDConnectProviderCommand({ Url }));
  expect(oidc).not.toHaveProperty('Tags');
  const { OpenIDConnectProviderArn } = oidc;
  await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
  await expect(
    iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })),
  ).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: `OpenId connect Provider ${OpenIDConnectProviderArn} cannot be found.`,
  });
});

test('an update that says nothing of a role leaves its sessions as long as they were', async () => {
  const { iam } = rig;
  const RoleName = 'long';
  const Description = 'for the night';
  const role = { RoleName, AssumeRolePolicyDocument: ec2Trust, MaxSessionDuration: 7200, Description };
  expect((await iam.send(new CreateRoleCommand(role))).Role).not.toHaveProperty('Description');
  await iam.send(new UpdateRoleCommand({ RoleName }));
  const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
  expect(Role).toMatchObject({ MaxSessionDuration: 7200, Description });
});

test('a boundary that is not there is said to be a scope', async () => {
  const { iam } = rig;
  const RoleName = 'bound';
  await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: ec2Trust }));
  const PermissionsBoundary = `arn:aws:iam::${account}:policy/none`;
  const missing = {
    name: 'NoSuchEntityException',
    message: `Scope ARN: ${PermissionsBoundary} does not exist or is not attachable.`,
  };
  const put = new PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary });
  await expect(iam.send(put)).rejects.toMatchObject(missing);
  const create = new CreateUserCommand({ UserName: 'bound', PermissionsBoundary });
  await expect(iam.send(create)).rejects.toMatchObject(missing);
});

test('a provider of SAML tells how assertions are encrypted', async () => {
  const { iam } = rig;
  const SAMLMetadataDocument = `<EntityDescriptor entityID="x">${'-'.repeat(1000)}</EntityDescriptor>`;
  const made = await iam.send(new CreateSAMLProviderCommand({ Name: 'saml', SAMLMetadataDocument }));
  expect(made).not.toHaveProperty('Tags');
  const { SAMLProviderArn } = made;
  expect(await iam.send(new GetSAMLProviderCommand({ SAMLProviderArn }))).toMatchObject({
    AssertionEncryptionMode: 'Allowed',
    PrivateKeyList: [],
    SAMLProviderUUID: expect.any(String),
    Tags: [],
  });
});

test('members of groups: users are looked for first, and one who is none may be removed', async () => {
  const { iam } = rig;
  await iam.send(new CreateUserCommand({ UserName: 'ann' }));
  await iam.send(new CreateGroupCommand({ GroupName: 'staff' }));
  await iam.send(new RemoveUserFromGroupCommand({ GroupName: 'staff', UserName: 'ann' }));
  for (const Command of [AddUserToGroupCommand, RemoveUserFromGroupCommand]) {
    await expect(iam.send(new Command({ GroupName: 'none', UserName: 'nobody' }))).rejects.toMatchObject({
      message: 'The user with name nobody cannot be found.',
    });
    await expect(iam.send(new Command({ GroupName: 'none', UserName: 'ann' }))).rejects.toMatchObject({
      message: 'The group with name none cannot be found.',
    });
  }
});

test('devices, keys and certificates that are not there or are there twice', async () => {
  const { iam } = rig;
  const device = new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'phone' });
  await iam.send(device);
  await expect(iam.send(device)).rejects.toMatchObject({
    name: 'EntityAlreadyExistsException',
    message: 'MFA device already exists.',
  });
  const SerialNumber = `arn:aws:iam::${account}:mfa/none`;
  const noDevice = { message: `MFA Device with serial number ${SerialNumber} does not exist.` };
  await expect(iam.send(new DeleteVirtualMFADeviceCommand({ SerialNumber }))).rejects.toMatchObject(noDevice);
  await iam.send(new CreateUserCommand({ UserName: 'bob' }));
  const UserName = 'bob';
  await expect(iam.send(new DeactivateMFADeviceCommand({ UserName, SerialNumber }))).rejects.toMatchObject(
    noDevice,
  );
  const SSHPublicKeyId = 'APKAXXXXXXXXXXXXXXXXX';
  await expect(
    iam.send(new GetSSHPublicKeyCommand({ UserName, SSHPublicKeyId, Encoding: 'SSH' })),
  ).rejects.toMatchObject({ message: `The Public Key with id ${SSHPublicKeyId} cannot be found.` });
  await expect(
    iam.send(new UploadSigningCertificateCommand({ UserName, CertificateBody: 'no-certificate' })),
  ).rejects.toMatchObject({
    name: 'MalformedCertificateException',
    message: 'Certificate no-certificate is malformed.',
  });
  const AccessKeyId = 'AKIAIOSFODNN7EXAMPLE';
  await expect(iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId }))).rejects.toMatchObject({
    name: 'AccessDenied',
    message:
      `User: arn:aws:iam::${account}:root is not authorized to perform iam:GetAccessKeyLastUsed on resource: ` +
      `access key ${AccessKeyId}`,
  });
  await expect(iam.send(new GetCredentialReportCommand({}))).rejects.toMatchObject({
    name: 'CredentialReportNotPresentException',
    $metadata: { httpStatusCode: 410 },
  });
});

test('an SSH key is an RSA key of 2,048 bits or more, in either form', async () => {
  const { iam } = rig;
  const UserName = 'ssh';
  await iam.send(new CreateUserCommand({ UserName }));
  const upload = (SSHPublicKeyBody: string) =>
    iam.send(new UploadSSHPublicKeyCommand({ UserName, SSHPublicKeyBody }));
  const { pem, ssh } = publicRsaKey();
  const fingerprint = expect.stringMatching(/^(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/);
  for (const body of [pem, ssh])
    expect((await upload(body)).SSHPublicKey).toMatchObject({ Fingerprint: fingerprint, Status: 'Active' });
  const short = publicRsaKey(1024);
  for (const body of ['no key', 'ssh-rsa bogus', ssh.slice(0, 60), pem.slice(0, -40), short.pem, short.ssh])
    await expect(upload(body)).rejects.toMatchObject({ name: 'InvalidPublicKeyException' });
});
