import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  AssociateKmsKeyCommand,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DescribeLogGroupsCommand,
  ListLogGroupsCommand,
  ListTagsForResourceCommand,
  ListTagsLogGroupCommand,
  PutLogGroupDeletionProtectionCommand,
  PutRetentionPolicyCommand,
  TagLogGroupCommand,
  TagResourceCommand,
  UntagResourceCommand,
  paginateDescribeLogGroups,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;

beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

const describe = async (more: object) =>
  (await rig.logs.send(new DescribeLogGroupsCommand(more))).logGroups ?? [];

test('a group is described with both of its ARNs', async () => {
  const kmsKeyId = await keyFor('*');
  await rig.logs.send(new CreateLogGroupCommand({ logGroupName: '/app/one', kmsKeyId, tags: { a: '1' } }));
  expect(await describe({ logGroupNamePrefix: '/app' })).toEqual([
    {
      logGroupName: '/app/one',
      creationTime: rig.now(),
      metricFilterCount: 0,
      arn: 'arn:aws:logs:us-east-1:123456789012:log-group:/app/one:*',
      logGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:/app/one',
      storedBytes: 0,
      kmsKeyId,
      logGroupClass: 'STANDARD',
      deletionProtectionEnabled: false,
    },
  ]);
  const other = await keyFor('*');
  await rig.logs.send(new AssociateKmsKeyCommand({ logGroupName: '/app/one', kmsKeyId: other }));
  expect((await describe({ logGroupNamePattern: 'ONE' }))[0]?.kmsKeyId).toBe(other);
});

/** A key whose policy lets CloudWatch Logs in for groups whose ARNs match. */
async function keyFor(groups: string, service = 'logs.us-east-1.amazonaws.com'): Promise<string> {
  const kms = new KMSClient(rig.running.clientOptions);
  const ArnLike = { 'kms:EncryptionContext:aws:logs:arn': groups };
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::123456789012:root' },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        Resource: '*',
        Condition: { ArnLike },
      },
    ],
  });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy }));
  kms.destroy();
  return KeyMetadata?.Arn ?? '';
}

test('a key has to be named by its ARN, and to let CloudWatch Logs in for the group', async () => {
  const make = (logGroupName: string, kmsKeyId: string) =>
    refusal(rig.logs.send(new CreateLogGroupCommand({ logGroupName, kmsKeyId })));
  const notFor = (name: string) =>
    "AccessDeniedException: The specified KMS key does not exist or is not allowed to be used with Arn 'arn:aws:logs:us-east-1:123456789012:log-group:" +
    `${name}'`;
  const key = await keyFor('arn:aws:logs:us-east-1:123456789012:log-group:/sealed/*');
  expect(await make('/sealed/one', key.slice(key.indexOf('/') + 1))).toBe(
    "InvalidParameterException: The specified KMS Key Id could not be found. '/sealed/one'",
  );
  const none = 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555';
  expect(await make('/sealed/one', none)).toBe(notFor('/sealed/one'));
  expect(await make('/open/one', key)).toBe(notFor('/open/one'));
  expect(await make('/sealed/one', await keyFor('*', 's3.amazonaws.com'))).toBe(notFor('/sealed/one'));
  expect(await describe({ logGroupNamePrefix: '/sealed' })).toEqual([]);
  expect(await make('/sealed/one', key)).toBe('no error');
  await rig.create('/open/two');
  const bind = new AssociateKmsKeyCommand({ logGroupName: '/open/two', kmsKeyId: key });
  expect(await refusal(rig.logs.send(bind))).toBe(notFor('/open/two'));
});

test('what is there already, and what is not', async () => {
  await rig.create('twice', 's');
  expect(await refusal(rig.create('twice'))).toBe(
    'ResourceAlreadyExistsException: The specified log group already exists',
  );
  const stream = new CreateLogStreamCommand({ logGroupName: 'twice', logStreamName: 's' });
  expect(await refusal(rig.logs.send(stream))).toBe(
    'ResourceAlreadyExistsException: The specified log stream already exists',
  );
  expect(await refusal(rig.logs.send(new DeleteLogGroupCommand({ logGroupName: 'none' })))).toBe(
    'ResourceNotFoundException: The specified log group does not exist.',
  );
  expect(await refusal(describe({ logGroupNamePrefix: 'a', logGroupNamePattern: 'b' }))).toBe(
    'InvalidParameterException: LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
  );
});

test('a group that is made again is empty', async () => {
  await rig.create('again', 's');
  await rig.put('again', 's', 'x');
  await rig.logs.send(new DeleteLogGroupCommand({ logGroupName: 'again' }));
  await rig.create('again', 's');
  expect(await rig.filter('again')).toEqual([]);
});

test('only AWS’s retentions are taken', async () => {
  await rig.create('kept');
  const put = (retentionInDays: number) =>
    rig.logs.send(new PutRetentionPolicyCommand({ logGroupName: 'kept', retentionInDays }));
  await put(7);
  expect((await describe({ logGroupNamePrefix: 'kept' }))[0]?.retentionInDays).toBe(7);
  expect(await refusal(put(8))).toBe(
    "InvalidParameterException: 1 validation error detected: Value '8' at 'retentionInDays' failed to satisfy " +
      'constraint: Member must satisfy enum value set: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, ' +
      '731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]',
  );
});

test('tags by name and by ARN are the same tags', async () => {
  await rig.create('tagged');
  const resourceArn = 'arn:aws:logs:us-east-1:123456789012:log-group:tagged';
  await rig.logs.send(new TagLogGroupCommand({ logGroupName: 'tagged', tags: { a: '1', b: '2' } }));
  await rig.logs.send(new TagResourceCommand({ resourceArn, tags: { c: '3' } }));
  await rig.logs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }));
  const tags = { b: '2', c: '3' };
  expect((await rig.logs.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual(tags);
  expect((await rig.logs.send(new ListTagsLogGroupCommand({ logGroupName: 'tagged' }))).tags).toEqual(tags);
});

test('a protected group is not deleted', async () => {
  await rig.create('safe');
  const protect = (deletionProtectionEnabled: boolean) =>
    rig.logs.send(
      new PutLogGroupDeletionProtectionCommand({ logGroupIdentifier: 'safe', deletionProtectionEnabled }),
    );
  await protect(true);
  const remove = () => rig.logs.send(new DeleteLogGroupCommand({ logGroupName: 'safe' }));
  expect(await refusal(remove())).toMatch(/^ValidationException/);
  await protect(false);
  await remove();
});

test('groups come in pages', async () => {
  for (let index = 10; index < 25; index += 1) await rig.create(`page-${index}`);
  const names: (string | undefined)[] = [];
  const pages = paginateDescribeLogGroups({ client: rig.logs, pageSize: 4 }, { logGroupNamePrefix: 'page-' });
  for await (const { logGroups } of pages) names.push(...(logGroups ?? []).map((row) => row.logGroupName));
  expect(names).toEqual(Array.from({ length: 15 }, (_, index) => `page-${index + 10}`));
  const found = await rig.logs.send(new ListLogGroupsCommand({ logGroupNamePattern: '^page-1|e-24' }));
  expect(found.logGroups).toHaveLength(11);
});
