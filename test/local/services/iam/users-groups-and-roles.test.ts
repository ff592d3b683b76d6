import {
  AddRoleToInstanceProfileCommand,
  AddUserToGroupCommand,
  AttachRolePolicyCommand,
  CreateGroupCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  CreateUserCommand,
  DeleteGroupCommand,
  DeleteInstanceProfileCommand,
  DeleteRoleCommand,
  DeleteUserCommand,
  DetachRolePolicyCommand,
  GetGroupCommand,
  GetInstanceProfileCommand,
  GetRoleCommand,
  GetUserCommand,
  ListGroupsForUserCommand,
  ListUsersCommand,
  ListUserTagsCommand,
  paginateListUsers,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  TagUserCommand,
  UntagUserCommand,
  UpdateRoleCommand,
  UpdateUserCommand,
  waitUntilInstanceProfileExists,
  waitUntilRoleExists,
  waitUntilUserExists,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ec2Trust, iamRig, policyText, trustText, type IamRig } from './iam-rig.ts';

let rig: IamRig;
beforeAll(async () => {
  rig = await iamRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const wait = { maxWaitTime: 5, minDelay: 1, maxDelay: 1 };

test('a user has an id, an ARN with its path, and tags; a second one of the name is refused whatever its case', async () => {
  const { iam } = rig;
  const input = { UserName: 'Bob', Path: '/staff/', Tags: [{ Key: 'team', Value: 'ops' }] };
  const { User } = await iam.send(new CreateUserCommand(input));
  expect(User).toMatchObject({
    Arn: 'arn:aws:iam::123456789012:user/staff/Bob',
    Path: '/staff/',
    Tags: [{ Key: 'team', Value: 'ops' }],
  });
  expect(User?.UserId).toMatch(/^AIDA[A-Z2-7]{17}$/);
  await waitUntilUserExists({ client: iam, ...wait }, { UserName: 'Bob' });
  await expect(iam.send(new CreateUserCommand({ UserName: 'bob' }))).rejects.toMatchObject({
    name: 'EntityAlreadyExistsException',
    message: 'User with name bob already exists.',
  });
  await iam.send(new TagUserCommand({ UserName: 'Bob', Tags: [{ Key: 'Team', Value: 'dev' }] }));
  expect((await iam.send(new ListUserTagsCommand({ UserName: 'Bob' }))).Tags).toEqual([
    { Key: 'Team', Value: 'dev' },
  ]);
  await iam.send(new UntagUserCommand({ UserName: 'Bob', TagKeys: ['TEAM'] }));
  expect((await iam.send(new GetUserCommand({ UserName: 'Bob' }))).User?.Tags).toBeUndefined();
});

test('who does not exist is said to be so', async () => {
  const { iam } = rig;
  await expect(iam.send(new GetUserCommand({ UserName: 'nobody' }))).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: 'The user with name nobody cannot be found.',
    $metadata: { httpStatusCode: 404 },
  });
  await expect(iam.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject({
    message: 'The role with name none cannot be found.',
  });
  await expect(iam.send(new GetGroupCommand({ GroupName: 'none' }))).rejects.toMatchObject({
    message: 'The group with name none cannot be found.',
  });
  await expect(
    iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'none' })),
  ).rejects.toMatchObject({ message: 'Instance Profile none cannot be found.' });
});

test('a user goes from group to group, keeps its groups under another name, and leaves before it goes', async () => {
  const { iam } = rig;
  await iam.send(new CreateUserCommand({ UserName: 'carol' }));
  const { Group } = await iam.send(new CreateGroupCommand({ GroupName: 'readers' }));
  expect(Group?.GroupId).toMatch(/^AGPA/);
  await iam.send(new AddUserToGroupCommand({ GroupName: 'readers', UserName: 'carol' }));
  await iam.send(new UpdateUserCommand({ UserName: 'carol', NewUserName: 'caroline', NewPath: '/x/' }));
  const { Users } = await iam.send(new GetGroupCommand({ GroupName: 'readers' }));
  expect(Users?.map(({ Arn }) => Arn)).toEqual(['arn:aws:iam::123456789012:user/x/caroline']);
  const { Groups } = await iam.send(new ListGroupsForUserCommand({ UserName: 'caroline' }));
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(['readers']);
  await expect(iam.send(new DeleteGroupCommand({ GroupName: 'readers' }))).rejects.toMatchObject({
    name: 'DeleteConflictException',
    message: 'Cannot delete entity, must remove users from group first.',
  });
  await iam.send(
    new PutUserPolicyCommand({
      UserName: 'caroline',
      PolicyName: 'p',
      PolicyDocument: policyText({ Action: '*' }),
    }),
  );
  await expect(iam.send(new DeleteUserCommand({ UserName: 'caroline' }))).rejects.toMatchObject({
    name: 'DeleteConflictException',
  });
});

test('lists go by path and by pages', async () => {
  const { iam } = rig;
  for (const name of ['a', 'b', 'c'])
    await iam.send(new CreateUserCommand({ UserName: `page-${name}`, Path: '/pages/' }));
  const first = await iam.send(new ListUsersCommand({ PathPrefix: '/pages/', MaxItems: 2 }));
  expect(first.IsTruncated).toBe(true);
  expect(first.Users?.map(({ UserName }) => UserName)).toEqual(['page-a', 'page-b']);
  const names: (string | undefined)[] = [];
  const pages = paginateListUsers({ client: iam, pageSize: 1 }, { PathPrefix: '/pages/' });
  for await (const { Users } of pages) names.push(...(Users ?? []).map(({ UserName }) => UserName));
  expect(names).toEqual(['page-a', 'page-b', 'page-c']);
  await expect(iam.send(new ListUsersCommand({ Marker: 'made-up' }))).rejects.toMatchObject({
    name: 'ValidationError',
  });
});

test('a role has a trust policy, URL-encoded, and a profile that carries it to instances', async () => {
  const { iam } = rig;
  const { Role } = await iam.send(
    new CreateRoleCommand({ RoleName: 'web', AssumeRolePolicyDocument: ec2Trust, Description: 'of the web' }),
  );
  expect(Role).toMatchObject({
    Arn: 'arn:aws:iam::123456789012:role/web',
    AssumeRolePolicyDocument: encodeURIComponent(ec2Trust),
  });
  // AWS tells it of one that is asked for.
  expect(Role?.MaxSessionDuration).toBeUndefined();
  const asked = await iam.send(new GetRoleCommand({ RoleName: 'web' }));
  expect(asked.Role?.MaxSessionDuration).toBe(3600);
  expect(Role?.RoleId).toMatch(/^AROA[A-Z2-7]{17}$/);
  await waitUntilRoleExists({ client: iam, ...wait }, { RoleName: 'web' });
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'web' }));
  await waitUntilInstanceProfileExists({ client: iam, ...wait }, { InstanceProfileName: 'web' });
  const add = new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'web', RoleName: 'web' });
  await iam.send(add);
  await expect(iam.send(add)).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
  });
  const { InstanceProfile } = await iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'web' }));
  expect(InstanceProfile?.Roles?.map(({ RoleName }) => RoleName)).toEqual(['web']);
  const conflict = { name: 'DeleteConflictException' };
  await expect(
    iam.send(new DeleteInstanceProfileCommand({ InstanceProfileName: 'web' })),
  ).rejects.toMatchObject({
    ...conflict,
    message: 'Cannot delete entity, must remove roles from instance profile first.',
  });
  await expect(iam.send(new DeleteRoleCommand({ RoleName: 'web' }))).rejects.toMatchObject(conflict);
});

test('a role with policies stays until they are gone', async () => {
  const { iam } = rig;
  const PolicyArn = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
  await iam.send(new CreateRoleCommand({ RoleName: 'held', AssumeRolePolicyDocument: ec2Trust }));
  await iam.send(new AttachRolePolicyCommand({ RoleName: 'held', PolicyArn }));
  await expect(iam.send(new DeleteRoleCommand({ RoleName: 'held' }))).rejects.toMatchObject({
    message: 'Cannot delete entity, must detach all policies first.',
  });
  await iam.send(new DetachRolePolicyCommand({ RoleName: 'held', PolicyArn }));
  await iam.send(new DeleteRoleCommand({ RoleName: 'held' }));
  await expect(iam.send(new GetRoleCommand({ RoleName: 'held' }))).rejects.toThrow('cannot be found');
});

test('a role that is linked to a service is of the service, but for its description', async () => {
  const { iam } = rig;
  const { Role } = await iam.send(
    new CreateServiceLinkedRoleCommand({ AWSServiceName: 'autoscaling.amazonaws.com' }),
  );
  const RoleName = Role?.RoleName ?? '';
  const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  const refused = {
    name: 'UnmodifiableEntityException',
    message: `Cannot perform the operation on the protected role '${RoleName}' - this role is only modifiable by AWS`,
  };
  const inline = { RoleName, PolicyName: 'p', PolicyDocument: policyText({ Action: 's3:*' }) };
  await expect(iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }))).rejects.toMatchObject(refused);
  await expect(iam.send(new PutRolePolicyCommand(inline))).rejects.toMatchObject(refused);
  const bound = new PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary: PolicyArn });
  await expect(iam.send(bound)).rejects.toMatchObject(refused);
  const longer = new UpdateRoleCommand({ RoleName, MaxSessionDuration: 7200 });
  await expect(iam.send(longer)).rejects.toMatchObject(refused);
  await iam.send(new UpdateRoleCommand({ RoleName, Description: 'ours' }));
  expect((await iam.send(new GetRoleCommand({ RoleName }))).Role?.Description).toBe('ours');
});

test('a trust policy says who, and those have to exist', async () => {
  const { iam } = rig;
  const create = (document: string) =>
    iam.send(new CreateRoleCommand({ RoleName: 'bad', AssumeRolePolicyDocument: document }));
  const AWS = 'arn:aws:iam::123456789012:user/ghost';
  await expect(create(trustText({ AWS }))).rejects.toMatchObject({
    name: 'MalformedPolicyDocumentException',
    message: `Invalid principal in policy: "AWS":"${AWS}"`,
  });
  await expect(create('{')).rejects.toMatchObject({ message: 'This policy contains invalid Json' });
  await expect(create(policyText({ Action: 'sts:AssumeRole' }))).rejects.toMatchObject({
    name: 'MalformedPolicyDocumentException',
  });
});
