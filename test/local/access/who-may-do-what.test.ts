import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  DescribeVpcsCommand,
  EC2Client,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  CreateGroupCommand,
  GetAccessKeyLastUsedCommand,
  GetUserCommand,
  IAMClient,
  PutUserPermissionsBoundaryCommand,
  CreatePolicyCommand,
  TagUserCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateQueueCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  DecodeAuthorizationMessageCommand,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iamRig, policyText, trustText, type IamRig } from '../services/iam/iam-rig.ts';
import { allow, assumed, keysOf, roleWith, userWith, type Keys } from './access-rig.ts';

let rig: IamRig;
beforeAll(async () => {
  rig = await iamRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const options = (credentials: Keys) => ({ ...rig.running.clientOptions, credentials, maxAttempts: 1 });
const root: Keys = { accessKeyId: 'test', secretAccessKey: 'test' };

test('a user without policies may only ask who he is, and is told why', async () => {
  const keys = await userWith(rig.iam, 'nobody');
  await new STSClient(options(keys)).send(new GetCallerIdentityCommand({}));
  await expect(
    new IAMClient(options(keys)).send(new GetUserCommand({ UserName: 'nobody' })),
  ).rejects.toMatchObject({
    name: 'AccessDenied',
    message:
      'User: arn:aws:iam::123456789012:user/nobody is not authorized to perform: iam:GetUser on resource: ' +
      'arn:aws:iam::123456789012:user/nobody because no identity-based policy allows the iam:GetUser action',
  });
  await expect(
    new SSMClient(options(keys)).send(new GetParameterCommand({ Name: '/a' })),
  ).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message:
      'User: arn:aws:iam::123456789012:user/nobody is not authorized to perform: ssm:GetParameter on resource: ' +
      'arn:aws:ssm:us-east-1:123456789012:parameter/a because no identity-based policy allows the ssm:GetParameter action',
  });
  await expect(new SQSClient(options(keys)).send(new ListQueuesCommand({}))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining('sqs:listqueues'),
  });
});

test('EC2 seals what it tells, and STS opens it', async () => {
  const keys = await userWith(rig.iam, 'curious');
  const refused = await new EC2Client(options(keys))
    .send(new DescribeVpcsCommand({}))
    .catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'UnauthorizedOperation' });
  const { message } = refused as Error;
  const [, sentence, EncodedMessage] =
    /^(.*) Encoded authorization failure message: ([\w-]+)$/.exec(message) ?? [];
  expect(sentence).toBe(
    'You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/curious is not authorized ' +
      'to perform: ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action.',
  );
  const sts = new STSClient(options(root));
  const { DecodedMessage = '{}' } = await sts.send(new DecodeAuthorizationMessageCommand({ EncodedMessage }));
  expect(JSON.parse(DecodedMessage)).toMatchObject({
    allowed: false,
    explicitDeny: false,
    context: { action: 'ec2:DescribeVpcs', principal: { arn: 'arn:aws:iam::123456789012:user/curious' } },
  });
  await expect(
    sts.send(new DecodeAuthorizationMessageCommand({ EncodedMessage: 'x'.repeat(60) })),
  ).rejects.toMatchObject({ name: 'InvalidAuthorizationMessageException' });
});

test('a dry run tells first whether it is allowed', async () => {
  const keys = await userWith(rig.iam, 'dry');
  const ec2 = new EC2Client(options(keys));
  await expect(ec2.send(new DescribeVpcsCommand({ DryRun: true }))).rejects.toMatchObject({
    name: 'UnauthorizedOperation',
  });
  await allow(rig.iam, 'dry', { Action: 'ec2:Describe*' });
  await expect(ec2.send(new DescribeVpcsCommand({ DryRun: true }))).rejects.toMatchObject({
    name: 'DryRunOperation',
  });
});

test("a group's policy counts from the moment that one is in it, and a deny outweighs it", async () => {
  const { iam } = rig;
  const keys = await userWith(iam, 'member');
  const ec2 = new EC2Client(options(keys));
  await iam.send(new CreateGroupCommand({ GroupName: 'watchers' }));
  const PolicyArn = 'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess';
  await iam.send(new AttachGroupPolicyCommand({ GroupName: 'watchers', PolicyArn }));
  await expect(ec2.send(new DescribeInstancesCommand({}))).rejects.toThrow('not authorized');
  await iam.send(new AddUserToGroupCommand({ GroupName: 'watchers', UserName: 'member' }));
  await ec2.send(new DescribeInstancesCommand({}));
  await expect(
    ec2.send(new StopInstancesCommand({ InstanceIds: ['i-0123456789abcdef0'] })),
  ).rejects.toMatchObject({
    name: 'UnauthorizedOperation',
  });
  await allow(iam, 'member', { Effect: 'Deny', Action: 'ec2:*' });
  await expect(ec2.send(new DescribeInstancesCommand({}))).rejects.toThrow(
    'with an explicit deny in an identity-based policy',
  );
});

test('a boundary limits, and allows nothing by itself', async () => {
  const { iam } = rig;
  const keys = await userWith(iam, 'bounded', { Action: ['ssm:*', 'sqs:*'] });
  const { Policy } = await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'only-ssm',
      PolicyDocument: policyText({ Action: ['ssm:*', 'ec2:*'] }),
    }),
  );
  await iam.send(
    new PutUserPermissionsBoundaryCommand({ UserName: 'bounded', PermissionsBoundary: Policy?.Arn }),
  );
  await new SSMClient(options(keys)).send(
    new PutParameterCommand({ Name: '/b', Value: 'x', Type: 'String' }),
  );
  await expect(new SQSClient(options(keys)).send(new ListQueuesCommand({}))).rejects.toThrow(
    'because no permissions boundary allows the sqs:listqueues action',
  );
  await expect(new EC2Client(options(keys)).send(new DescribeVpcsCommand({}))).rejects.toThrow(
    'because no identity-based policy allows the ec2:DescribeVpcs action',
  );
});

test('conditions see who calls, from where, with which tags and for which region', async () => {
  const { iam } = rig;
  const keys = await userWith(iam, 'conditional', {
    Action: 'ssm:PutParameter',
    Resource: 'arn:aws:ssm:*:*:parameter/${aws:username}/${aws:PrincipalTag/team}/*',
    Condition: {
      IpAddress: { 'aws:SourceIp': ['127.0.0.0/8', '::1/128'] },
      StringEquals: { 'aws:RequestedRegion': 'us-east-1' },
    },
  });
  await iam.send(new TagUserCommand({ UserName: 'conditional', Tags: [{ Key: 'team', Value: 'ops' }] }));
  const put = (Name: string, region = 'us-east-1') =>
    new SSMClient({ ...options(keys), region }).send(
      new PutParameterCommand({ Name, Value: 'x', Type: 'String' }),
    );
  await put('/conditional/ops/a');
  await expect(put('/conditional/dev/a')).rejects.toThrow('not authorized');
  await expect(put('/conditional/ops/a', 'eu-west-1')).rejects.toThrow('not authorized');
});

test('a role is assumed by whom it trusts, with the external id, and its session may be narrowed', async () => {
  const { running, iam } = rig;
  const arn = await roleWith(
    iam,
    'auditor',
    trustText({ AWS: '123456789012' }, { StringEquals: { 'sts:ExternalId': 'e-1' } }),
    { Action: 'ec2:Describe*' },
  );
  const keys = await userWith(iam, 'assumer', { Action: 'sts:AssumeRole', Resource: arn });
  await expect(assumed(running, keys, arn)).rejects.toMatchObject({
    name: 'AccessDenied',
    message: `User: arn:aws:iam::123456789012:user/assumer is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
  });
  const session = await assumed(running, keys, arn, { ExternalId: 'e-1' });
  await new EC2Client(options(session)).send(new DescribeVpcsCommand({}));
  const Policy = policyText({ Action: 'ec2:DescribeInstances' });
  const narrow = await assumed(running, keys, arn, { ExternalId: 'e-1', Policy });
  await expect(new EC2Client(options(narrow)).send(new DescribeVpcsCommand({}))).rejects.toThrow(
    'because no session policy allows the ec2:DescribeVpcs action',
  );
  await expect(assumed(running, keys, arn, { ExternalId: 'e-1', DurationSeconds: 7200 })).rejects.toThrow(
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  );
  const stranger = await userWith(iam, 'stranger');
  await expect(assumed(running, stranger, arn, { ExternalId: 'e-1' })).rejects.toThrow('not authorized');
});

test('a queue of another account is open to whom its policy and his own allow', async () => {
  const { running, iam } = rig;
  const owner = { accessKeyId: '210987654321', secretAccessKey: 'test' };
  const theirs = new SQSClient(options(owner));
  const { QueueUrl } = await theirs.send(new CreateQueueCommand({ QueueName: 'shared' }));
  const keys = await userWith(iam, 'sender', { Action: 'sqs:SendMessage' });
  const send = (credentials: Keys) =>
    new SQSClient(options(credentials)).send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
  await expect(send(keys)).rejects.toThrow(
    'because no resource-based policy allows the sqs:sendmessage action',
  );
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::123456789012:root' },
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:us-east-1:210987654321:shared',
      },
    ],
  });
  await theirs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  await send(keys);
  await send(root);
  await allow(iam, 'sender', { Action: 'sqs:ReceiveMessage' });
  await expect(send(keys)).rejects.toThrow(
    'because no identity-based policy allows the sqs:sendmessage action',
  );
  expect(running.cloud.failures).toEqual([]);
});

test('a federated user has what was passed to him and what its maker may do', async () => {
  const keys = await userWith(rig.iam, 'maker', { Action: ['sts:GetFederationToken', 'ec2:DescribeVpcs'] });
  const sts = new STSClient(options(keys));
  const federate = async (Policy?: string) =>
    keysOf((await sts.send(new GetFederationTokenCommand({ Name: 'fed', Policy }))).Credentials);
  const all = await federate(policyText({ Action: 'ec2:*' }));
  await new EC2Client(options(all)).send(new DescribeVpcsCommand({}));
  await expect(new EC2Client(options(all)).send(new DescribeInstancesCommand({}))).rejects.toThrow(
    'not authorized',
  );
  const none = await federate();
  await expect(new EC2Client(options(none)).send(new DescribeVpcsCommand({}))).rejects.toThrow(
    'not authorized',
  );
});

test('a key that is switched off opens nothing, and its last use is known', async () => {
  const { iam, running } = rig;
  const keys = await userWith(iam, 'keyed', { Action: 'sqs:*' });
  const unused = await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: keys.accessKeyId }));
  expect(unused.AccessKeyLastUsed).toMatchObject({ Region: 'N/A', ServiceName: 'N/A' });
  const sqs = new SQSClient({ ...options(keys), region: 'eu-west-1' });
  await sqs.send(new ListQueuesCommand({}));
  const used = await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: keys.accessKeyId }));
  expect(used).toMatchObject({
    UserName: 'keyed',
    AccessKeyLastUsed: { Region: 'eu-west-1', ServiceName: 'sqs' },
  });
  expect(Number(used.AccessKeyLastUsed?.LastUsedDate)).toBeLessThanOrEqual(running.cloud.clock.now());
  await iam.send(
    new UpdateAccessKeyCommand({ UserName: 'keyed', AccessKeyId: keys.accessKeyId, Status: 'Inactive' }),
  );
  await expect(sqs.send(new ListQueuesCommand({}))).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
  });
});

test('who may take some tags away takes no other, and not all by naming none', async () => {
  const Condition = {
    'ForAllValues:StringEquals': { 'aws:TagKeys': ['mine'] },
    Null: { 'aws:TagKeys': 'false' },
  };
  const keys = await userWith(rig.iam, 'untagger', { Action: 'ec2:DeleteTags', Condition });
  const owner = new EC2Client(options(root));
  const { Vpcs = [] } = await owner.send(new DescribeVpcsCommand({}));
  const Resources = [Vpcs[0]?.VpcId ?? ''];
  const Tags = ['mine', 'others'].map((Key) => ({ Key, Value: 'x' }));
  await owner.send(new CreateTagsCommand({ Resources, Tags }));
  const ec2 = new EC2Client(options(keys));
  await ec2.send(new DeleteTagsCommand({ Resources, Tags: [{ Key: 'mine' }] }));
  for (const wrong of [[{ Key: 'others' }], [{ Key: 'mine' }, { Key: 'others' }], undefined])
    await expect(ec2.send(new DeleteTagsCommand({ Resources, Tags: wrong }))).rejects.toThrow(
      'You are not authorized to perform this operation',
    );
});
