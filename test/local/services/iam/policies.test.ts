import {
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateUserCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DetachUserPolicyCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetUserPolicyCommand,
  ListAttachedUserPoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListPolicyVersionsCommand,
  paginateListPolicies,
  PutUserPolicyCommand,
  SetDefaultPolicyVersionCommand,
  waitUntilPolicyExists,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iamRig, policyText, type IamRig } from './iam-rig.ts';

let rig: IamRig;
beforeAll(async () => {
  rig = await iamRig();
  await rig.iam.send(new CreateUserCommand({ UserName: 'dora' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const document = policyText({ Action: 's3:GetObject' });

async function created(PolicyName: string): Promise<string> {
  const { Policy } = await rig.iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument: document }));
  return Policy?.Arn ?? '';
}

test('a policy has up to five versions, whose numbers never come again', async () => {
  const { iam } = rig;
  const PolicyArn = await created('versions');
  await waitUntilPolicyExists({ client: iam, maxWaitTime: 5, minDelay: 1, maxDelay: 1 }, { PolicyArn });
  const add = (SetAsDefault = false) =>
    iam.send(new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: document, SetAsDefault }));
  for (const id of ['v2', 'v3', 'v4', 'v5']) expect((await add()).PolicyVersion?.VersionId).toBe(id);
  await expect(add()).rejects.toMatchObject({
    name: 'LimitExceededException',
    message:
      'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
  });
  await iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v5' }));
  expect((await add(true)).PolicyVersion).toMatchObject({ VersionId: 'v6', IsDefaultVersion: true });
  await expect(
    iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v6' })),
  ).rejects.toMatchObject({
    name: 'DeleteConflictException',
    message: 'Cannot delete the default version of a policy.',
  });
  await iam.send(new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId: 'v1' }));
  const { Versions } = await iam.send(new ListPolicyVersionsCommand({ PolicyArn }));
  expect(Versions?.map(({ VersionId, IsDefaultVersion }) => [VersionId, IsDefaultVersion])).toEqual([
    ['v6', false],
    ['v4', false],
    ['v3', false],
    ['v2', false],
    ['v1', true],
  ]);
  const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v1' }));
  expect(decodeURIComponent(PolicyVersion?.Document ?? '')).toBe(document);
  await expect(iam.send(new DeletePolicyCommand({ PolicyArn }))).rejects.toMatchObject({
    message:
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. " +
      'The default version is deleted with the policy.',
  });
});

test("AWS's own policies are there, with their documents", async () => {
  const { iam } = rig;
  const PolicyArn = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
  expect(Policy).toMatchObject({ Path: '/service-role/', IsAttachable: true });
  const { PolicyVersion } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }),
  );
  expect(decodeURIComponent(PolicyVersion?.Document ?? '')).toContain('logs:PutLogEvents');
  let count = 0;
  for await (const page of paginateListPolicies({ client: iam, pageSize: 1000 }, { Scope: 'AWS' }))
    count += page.Policies?.length ?? 0;
  expect(count).toBe(1485);
});

test('what is attached is counted, listed from both sides, and holds the policy', async () => {
  const { iam } = rig;
  const PolicyArn = await created('attached');
  await iam.send(new AttachUserPolicyCommand({ UserName: 'dora', PolicyArn }));
  await iam.send(new AttachUserPolicyCommand({ UserName: 'dora', PolicyArn }));
  expect((await iam.send(new GetPolicyCommand({ PolicyArn }))).Policy?.AttachmentCount).toBe(1);
  const attached = await iam.send(new ListAttachedUserPoliciesCommand({ UserName: 'dora' }));
  expect(attached.AttachedPolicies).toEqual([{ PolicyName: 'attached', PolicyArn }]);
  const entities = await iam.send(new ListEntitiesForPolicyCommand({ PolicyArn }));
  expect(entities.PolicyUsers?.map(({ UserName }) => UserName)).toEqual(['dora']);
  const local = await iam.send(new ListPoliciesCommand({ Scope: 'Local', OnlyAttached: true }));
  expect(local.Policies?.map(({ PolicyName }) => PolicyName)).toEqual(['attached']);
  await expect(iam.send(new DeletePolicyCommand({ PolicyArn }))).rejects.toMatchObject({
    message: 'Cannot delete a policy attached to entities.',
  });
  await iam.send(new DetachUserPolicyCommand({ UserName: 'dora', PolicyArn }));
  await iam.send(new DeletePolicyCommand({ PolicyArn }));
  await expect(iam.send(new DetachUserPolicyCommand({ UserName: 'dora', PolicyArn }))).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: `Policy ${PolicyArn} was not found.`,
  });
});

test('what cannot be attached is refused as AWS refused it', async () => {
  const attach = (PolicyArn: string) =>
    rig.iam.send(new AttachUserPolicyCommand({ UserName: 'dora', PolicyArn }));
  await expect(attach('longpolicynamebutnoarn')).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'Invalid ARN:  Could not be parsed!',
  });
  const missing = 'arn:aws:iam::123456789012:policy/missing';
  await expect(attach(missing)).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: `Policy ${missing} does not exist or is not attachable.`,
  });
});

test('an inline policy comes back as it went in, and is checked', async () => {
  const { iam } = rig;
  const put = (PolicyDocument: string) =>
    iam.send(new PutUserPolicyCommand({ UserName: 'dora', PolicyName: 'own', PolicyDocument }));
  await put(document);
  const got = await iam.send(new GetUserPolicyCommand({ UserName: 'dora', PolicyName: 'own' }));
  expect(got.PolicyDocument).toBe(encodeURIComponent(document).replaceAll('*', '%2A'));
  await expect(put('{"Version": "2012-10-17"')).rejects.toMatchObject({
    name: 'MalformedPolicyDocumentException',
    message: 'Syntax errors in policy.',
  });
  const long = policyText({ Action: Array.from({ length: 300 }, (_, at) => `s3:Action${at}`) });
  await expect(put(long)).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: 'Maximum policy size of 2048 bytes exceeded for user dora',
  });
  await expect(
    iam.send(new GetUserPolicyCommand({ UserName: 'dora', PolicyName: 'other' })),
  ).rejects.toMatchObject({ message: 'The user policy with name other cannot be found.' });
});

test('a policy of the same name is refused', async () => {
  await created('twice');
  await expect(created('TWICE')).rejects.toMatchObject({
    name: 'EntityAlreadyExistsException',
    message: 'A policy called TWICE already exists. Duplicate names are not allowed.',
  });
});
