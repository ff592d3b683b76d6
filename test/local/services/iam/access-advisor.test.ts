import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AddUserToGroupCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  AttachGroupPolicyCommand,
  GenerateOrganizationsAccessReportCommand,
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsWithEntitiesCommand,
  IAMClient,
  ListPoliciesGrantingServiceAccessCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userWith, type Keys } from '../../access/access-rig.ts';
import { iamRig, policyText, type IamRig } from './iam-rig.ts';

let rig: IamRig;
let ann: Keys;
let bob: Keys;
let policyArn: string;
const account = 'arn:aws:iam::123456789012';

beforeAll(async () => {
  rig = await iamRig();
  // What is in progress for a moment is so until a test moves on.
  rig.running.cloud.clock.freeze();
  const { iam } = rig;
  const own = [{ Action: ['ec2:Describe*', 'iam:List*'] }, { Effect: 'Deny' as const, Action: 'iam:*' }];
  ann = await userWith(iam, 'ann', ...own);
  bob = await userWith(iam, 'bob');
  await iam.send(new CreateGroupCommand({ GroupName: 'readers' }));
  const PolicyDocument = policyText({ Action: ['sqs:ListQueues', 'ec2:RunInstances'] });
  const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: 'queues', PolicyDocument }));
  policyArn = Policy?.Arn ?? '';
  await iam.send(new AttachGroupPolicyCommand({ GroupName: 'readers', PolicyArn: policyArn }));
  for (const UserName of ['ann', 'bob'])
    await iam.send(new AddUserToGroupCommand({ GroupName: 'readers', UserName }));
});
afterAll(() => rig[Symbol.asyncDispose]());

async function report(Arn: string, Granularity?: 'ACTION_LEVEL') {
  const { JobId } = await rig.iam.send(new GenerateServiceLastAccessedDetailsCommand({ Arn, Granularity }));
  const first = await rig.iam.send(new GetServiceLastAccessedDetailsCommand({ JobId }));
  expect(first).toMatchObject({ JobStatus: 'IN_PROGRESS', ServicesLastAccessed: [] });
  await rig.running.cloud.clock.advance('2s');
  return { JobId, ...(await rig.iam.send(new GetServiceLastAccessedDetailsCommand({ JobId }))) };
}

test('a report names what the policies grant, and when it was last tried, by the calls that were made', async () => {
  const options = { ...rig.running.clientOptions, maxAttempts: 1 };
  const at = new Date(Math.floor(rig.running.cloud.clock.now() / 1000) * 1000);
  await new EC2Client({ ...options, region: 'eu-west-1', credentials: ann }).send(
    new DescribeVpcsCommand({}),
  );
  await expect(
    new IAMClient({ ...options, credentials: ann }).send(new ListUsersCommand({})),
  ).rejects.toThrow();
  const { ServicesLastAccessed, JobStatus, JobType } = await report(`${account}:user/ann`, 'ACTION_LEVEL');
  expect({ JobStatus, JobType }).toEqual({ JobStatus: 'COMPLETED', JobType: 'ACTION_LEVEL' });
  // What is denied everywhere is not listed, although it was tried.
  expect(ServicesLastAccessed?.map(({ ServiceNamespace }) => ServiceNamespace)).toEqual(['ec2', 'sqs']);
  const [ec2, sqs] = ServicesLastAccessed ?? [];
  expect(ec2).toMatchObject({
    ServiceName: 'Amazon EC2',
    LastAuthenticatedEntity: `${account}:user/ann`,
    LastAuthenticatedRegion: 'eu-west-1',
    TotalAuthenticatedEntities: 1,
  });
  expect(Number(ec2?.LastAuthenticated)).toBeGreaterThanOrEqual(Number(at));
  const tracked = ec2?.TrackedActionsLastAccessed ?? [];
  expect(tracked.find(({ ActionName }) => ActionName === 'DescribeVpcs')).toMatchObject({
    LastAccessedEntity: `${account}:user/ann`,
    LastAccessedRegion: 'eu-west-1',
  });
  expect(tracked.find(({ ActionName }) => ActionName === 'RunInstances')).toEqual({
    ActionName: 'RunInstances',
  });
  expect(tracked.some(({ ActionName }) => ActionName === 'StopInstances')).toBe(false);
  expect(sqs).toEqual({
    ServiceName: 'Amazon SQS',
    ServiceNamespace: 'sqs',
    TotalAuthenticatedEntities: 0,
    TrackedActionsLastAccessed: [{ ActionName: 'ListQueues' }],
  });
});

test('of a group and of a policy the report names who, the latest first', async () => {
  const options = { ...rig.running.clientOptions, credentials: bob };
  await new SQSClient(options).send(new ListQueuesCommand({}));
  for (const Arn of [`${account}:group/readers`, policyArn]) {
    const { JobId, ServicesLastAccessed } = await report(Arn);
    const sqs = ServicesLastAccessed?.find(({ ServiceNamespace }) => ServiceNamespace === 'sqs');
    expect(sqs).toMatchObject({
      LastAuthenticatedEntity: `${account}:user/bob`,
      TotalAuthenticatedEntities: 1,
    });
    expect(sqs).not.toHaveProperty('TrackedActionsLastAccessed');
    const ask = new GetServiceLastAccessedDetailsWithEntitiesCommand({ JobId, ServiceNamespace: 'sqs' });
    const { EntityDetailsList = [] } = await rig.iam.send(ask);
    expect(EntityDetailsList.map(({ EntityInfo }) => EntityInfo?.Name)).toEqual(['bob', 'ann']);
    expect(EntityDetailsList[0]).toMatchObject({
      EntityInfo: { Arn: `${account}:user/bob`, Type: 'USER', Path: '/', Id: expect.stringMatching(/^AIDA/) },
      LastAuthenticated: expect.any(Date),
    });
    expect(EntityDetailsList[1]).not.toHaveProperty('LastAuthenticated');
  }
});

test('the policies that grant a service are named with whose they are', async () => {
  const ServiceNamespaces = ['ec2', 'iam', 's3'];
  const ask = new ListPoliciesGrantingServiceAccessCommand({ Arn: `${account}:user/ann`, ServiceNamespaces });
  const { PoliciesGrantingServiceAccess, IsTruncated } = await rig.iam.send(ask);
  expect(IsTruncated).toBe(false);
  expect(PoliciesGrantingServiceAccess).toEqual([
    {
      ServiceNamespace: 'ec2',
      Policies: [
        { PolicyName: 'own', PolicyType: 'INLINE', EntityType: 'USER', EntityName: 'ann' },
        { PolicyName: 'queues', PolicyType: 'MANAGED', PolicyArn: policyArn },
      ],
    },
    { ServiceNamespace: 'iam', Policies: [] },
    { ServiceNamespace: 's3', Policies: [] },
  ]);
});

test('a job is of who asked for it; who and what is not there is said to be so', async () => {
  const { JobId } = await report(`${account}:user/ann`);
  const other = new IAMClient({
    ...rig.running.clientOptions,
    maxAttempts: 1,
    credentials: await userWith(rig.iam, 'eve', { Action: 'iam:*' }),
  });
  const sentence = `The Job with id ${JobId} cannot be found.`;
  await expect(other.send(new GetServiceLastAccessedDetailsCommand({ JobId }))).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: sentence,
  });
  const generate = (Arn: string) => rig.iam.send(new GenerateServiceLastAccessedDetailsCommand({ Arn }));
  await expect(generate(`${account}:user/none`)).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: 'The user with name none cannot be found.',
  });
  await expect(generate(`${account}:mfa/some-device`)).rejects.toMatchObject({
    name: 'InvalidInputException',
  });
  const organization = new GenerateOrganizationsAccessReportCommand({
    EntityPath: 'o-a1b2c3d4e5/r-f6g7h8i9j0',
  });
  await expect(rig.iam.send(organization)).rejects.toMatchObject({
    name: 'OrganizationNotFoundException',
    message: 'The request was rejected because no organization is associated with your account.',
  });
});
