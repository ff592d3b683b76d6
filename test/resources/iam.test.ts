import { expect, test } from 'vitest';
import { iamResources } from '../../src/resources/iam.ts';
import { localRig } from '../operations/local-rig.ts';

const allow = (Action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});

test('users, groups and their policies as objects', async () => {
  await using rig = await localRig();
  const iam = iamResources(rig.connection);
  const group = await iam.createGroup('readers');
  const user = await iam.createUser({ UserName: 'anna' });
  await user.addGroup('readers');
  expect(await group.userNames.toArray()).toEqual(['anna']);
  expect((await user.groups.first())?.name).toBe('readers');

  await group.attachPolicy('arn:aws:iam::aws:policy/ReadOnlyAccess');
  await user.putPolicy('own', allow('s3:GetObject'));
  expect((await group.attachedPolicies.toArray()).map(({ name }) => name)).toEqual(['ReadOnlyAccess']);
  expect(await user.policyNames.toArray()).toEqual(['own']);
  await user.addTags({ Team: 'red' });
  expect((await user.reload()).data).toMatchObject({ Tags: [{ Key: 'Team', Value: 'red' }] });

  const key = await user.createAccessKeyPair();
  expect(await user.accessKeys.toArray()).toMatchObject([{ id: key.id, status: 'Active' }]);
  await user.deleteAccessKey(key.id);
  await user.deletePolicy('own');
  await expect(user.delete()).rejects.toThrow('must remove users from group first');
  await group.removeUser('anna');
  await user.delete();
  await group.detachPolicy('arn:aws:iam::aws:policy/ReadOnlyAccess');
  await group.delete();
  expect(await iam.users.toArray()).toEqual([]);
  expect(await iam.groups.toArray()).toEqual([]);
});

test('roles and policies as objects, page by page', async () => {
  await using rig = await localRig();
  const iam = iamResources(rig.connection);
  const trustOf = (Service: string) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }],
  });
  const AssumeRolePolicyDocument = JSON.stringify(trustOf('ec2.amazonaws.com'));
  const role = await iam.createRole({ RoleName: 'web', AssumeRolePolicyDocument });
  const PolicyDocument = JSON.stringify(allow('s3:GetObject'));
  const policy = await iam.createPolicy({ PolicyName: 'read', PolicyDocument });
  await role.attachPolicy(policy);
  expect((await role.attachedPolicies.first())?.arn).toBe(policy.arn);
  expect((await policy.createVersion(allow('s3:*'))).versionId).toBe('v2');
  expect(JSON.parse(await policy.document())).toEqual(allow('s3:*'));
  expect(JSON.parse(await policy.document('v1'))).toEqual(allow('s3:GetObject'));
  expect((await policy.versions.toArray()).map(({ versionId }) => versionId)).toEqual(['v2', 'v1']);
  await role.updateAssumeRolePolicy(trustOf('lambda.amazonaws.com'));
  expect(decodeURIComponent((await role.reload()).data?.AssumeRolePolicyDocument ?? '')).toContain('lambda');
  expect((await iam.policies().toArray()).map(({ name }) => name)).toEqual(['read']);
  expect(await iam.policies({ Scope: 'AWS' }).limit(3).toArray()).toHaveLength(3);
});
