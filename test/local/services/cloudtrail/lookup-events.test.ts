import { CloudTrailClient, LookupEventsCommand, paginateLookupEvents } from '@aws-sdk/client-cloudtrail';
import { CreateUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userWith } from '../../access/access-rig.ts';
import { iamRig, type IamRig } from '../iam/iam-rig.ts';

let rig: IamRig;
let trail: CloudTrailClient;

beforeAll(async () => {
  rig = await iamRig();
  trail = new CloudTrailClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  for (const UserName of ['one', 'two', 'three']) await rig.iam.send(new CreateUserCommand({ UserName }));
  await rig.iam.send(new ListUsersCommand({}));
});
afterAll(() => rig[Symbol.asyncDispose]());

const by = (
  AttributeKey: 'EventName' | 'Username' | 'ReadOnly' | 'ResourceName',
  AttributeValue: string,
) => ({
  LookupAttributes: [{ AttributeKey, AttributeValue }],
});

test('events come newest first, by name, by resource, by whether they only read', async () => {
  const { Events = [] } = await trail.send(new LookupEventsCommand(by('EventName', 'CreateUser')));
  expect(Events.map(({ EventName, Username, EventSource }) => [EventName, Username, EventSource])).toEqual(
    Array.from({ length: 3 }, () => ['CreateUser', 'root', 'iam.amazonaws.com']),
  );
  expect(JSON.parse(Events[0]?.CloudTrailEvent ?? '{}')).toMatchObject({
    requestParameters: { userName: 'three' },
  });
  const two = await trail.send(new LookupEventsCommand(by('ResourceName', 'two')));
  expect(two.Events?.map(({ EventName }) => EventName)).toEqual(['CreateUser']);
  const reads = await trail.send(new LookupEventsCommand(by('ReadOnly', 'true')));
  expect(reads.Events?.map(({ EventName }) => EventName)).toContain('ListUsers');
});

test('events come in pages and in a range of time', async () => {
  const names: (string | undefined)[] = [];
  const pages = paginateLookupEvents({ client: trail, pageSize: 1 }, by('EventName', 'CreateUser'));
  for await (const { Events = [] } of pages) names.push(...Events.map(({ EventName }) => EventName));
  expect(names).toEqual(['CreateUser', 'CreateUser', 'CreateUser']);
  const later = new Date(rig.running.cloud.clock.now() + 3_600_000);
  const none = await trail.send(new LookupEventsCommand({ StartTime: later }));
  expect(none.Events).toEqual([]);
  await expect(
    trail.send(new LookupEventsCommand({ StartTime: later, EndTime: new Date(0) })),
  ).rejects.toMatchObject({ name: 'InvalidTimeRangeException' });
});

test('a call that was refused is there with who made it, and what is only data is not', async () => {
  const credentials = await userWith(rig.iam, 'refused');
  const sqs = new SQSClient({ ...rig.running.clientOptions, credentials, maxAttempts: 1 });
  await sqs.send(new CreateQueueCommand({ QueueName: 'q' })).catch(() => undefined);
  const { Events = [] } = await trail.send(new LookupEventsCommand(by('Username', 'refused')));
  expect(Events).toMatchObject([{ EventName: 'CreateQueue', AccessKeyId: credentials.accessKeyId }]);
  expect(JSON.parse(Events[0]?.CloudTrailEvent ?? '{}').errorCode).toBe('AccessDenied');
  const root = new SQSClient({ ...rig.running.clientOptions });
  const { QueueUrl } = await root.send(new CreateQueueCommand({ QueueName: 'q' }));
  await root.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
  const sent = await trail.send(new LookupEventsCommand(by('EventName', 'SendMessage')));
  expect(sent.Events).toEqual([]);
});
