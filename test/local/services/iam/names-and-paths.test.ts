import {
  CreateGroupCommand,
  CreateRoleCommand,
  CreateUserCommand,
  GetUserCommand,
  ListRolesCommand,
  PutUserPolicyCommand,
  TagUserCommand,
} from '@aws-sdk/client-iam';
import { expect, test } from 'vitest';
import { iamRig, policyText } from './iam-rig.ts';

const ofNames = 'It must contain only alphanumeric characters and/or the following: +=,.@_-';
const ofPaths = 'It must begin and end with / and contain only alphanumeric characters and/or / characters.';

test('IAM says in its own words which characters a name or a path may have', async () => {
  await using rig = await iamRig();
  const { iam } = rig;
  const refused = (message: string) => ({ name: 'ValidationError', message });
  const said = (parameter: string, rule: string) =>
    refused(`The specified value for ${parameter} is invalid. ${rule}`);
  await expect(iam.send(new CreateUserCommand({ UserName: 'a b' }))).rejects.toMatchObject(
    said('userName', ofNames),
  );
  await expect(iam.send(new CreateGroupCommand({ GroupName: 'a/b' }))).rejects.toMatchObject(
    said('groupName', ofNames),
  );
  const policy = { UserName: 'ann', PolicyName: 'p p', PolicyDocument: policyText({ Action: '*' }) };
  await expect(iam.send(new PutUserPolicyCommand(policy))).rejects.toMatchObject(said('policyName', ofNames));
  const role = { RoleName: 'r', Path: 'ops', AssumeRolePolicyDocument: '{}' };
  await expect(iam.send(new CreateRoleCommand(role))).rejects.toMatchObject(said('path', ofPaths));
  await expect(iam.send(new ListRolesCommand({ PathPrefix: 'ops' }))).rejects.toMatchObject(
    said(
      'pathPrefix',
      'It must begin with the / character and contain only alphanumeric characters and/or / characters.',
    ),
  );
  // Of everything else it speaks as other services do.
  await expect(iam.send(new GetUserCommand({ UserName: 'a'.repeat(129) }))).rejects.toMatchObject(
    refused(
      `1 validation error detected: Value at 'userName' failed to satisfy constraint: ` +
        'Member must have length less than or equal to 128',
    ),
  );
  const tags = { UserName: 'ann', Tags: [{ Key: 'NOWAY!', Value: '' }] };
  await expect(iam.send(new TagUserCommand(tags))).rejects.toThrow('regular expression pattern');
});
