import {
  CreateHITCommand,
  SendTestEventNotificationCommand,
  UpdateNotificationSettingsCommand,
} from '@aws-sdk/client-mturk';
import type { NotificationSpecification } from '@aws-sdk/client-mturk';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ann, hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
let sqs: SQSClient;
beforeAll(async () => {
  rig = await startTurk({ lenient: false });
  sqs = new SQSClient(rig.running.clientOptions);
});
afterAll(async () => {
  sqs.destroy();
  await rig[Symbol.asyncDispose]();
});

async function queue(name: string, open: boolean): Promise<string> {
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'mturk-requester.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      },
    ],
  };
  const { QueueUrl = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: open ? { Policy: JSON.stringify(policy) } : {} }),
  );
  return QueueUrl;
}

async function received(QueueUrl: string): Promise<readonly Record<string, unknown>[]> {
  const { Messages: found = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  return found.map(({ Body = '' }) => JSON.parse(Body));
}

const to = (Destination: string, EventTypes: NotificationSpecification['EventTypes']) =>
  ({ Destination, Transport: 'SQS', Version: '2006-05-05', EventTypes }) as const;

test('a queue is told what happens to the HITs of a type', async () => {
  const url = await queue('told', true);
  const { HIT: made } = await rig.turk.send(new CreateHITCommand(hit()));
  const { HITTypeId, HITId = '' } = made ?? {};
  const Notification = to(url, ['AssignmentAccepted', 'AssignmentSubmitted', 'HITReviewable']);
  await rig.turk.send(new UpdateNotificationSettingsCommand({ HITTypeId, Notification }));
  const { id: AssignmentId } = await rig.market.accept(HITId, ann);
  await rig.market.submit(AssignmentId, {});
  const events = (await received(url)).flatMap((each) => each['Events']);
  const time = '2027-03-01T12:00:00Z';
  expect(events).toHaveLength(3);
  expect(events).toEqual(
    expect.arrayContaining([
      { EventType: 'AssignmentAccepted', EventTimestamp: time, HITTypeId, HITId, AssignmentId },
      { EventType: 'AssignmentSubmitted', EventTimestamp: time, HITTypeId, HITId, AssignmentId },
      { EventType: 'HITReviewable', EventTimestamp: time, HITTypeId, HITId },
    ]),
  );
  await rig.turk.send(new UpdateNotificationSettingsCommand({ HITTypeId, Active: false }));
  const { HIT: silent } = await rig.turk.send(new CreateHITCommand(hit()));
  await rig.market.accept(silent?.HITId ?? '', ann);
  expect(await received(url)).toEqual([]);
});

test('a test is told as if it had happened, to whom it lets in', async () => {
  const open = await queue('tested', true);
  const closed = await queue('closed', false);
  for (const url of [open, closed])
    await rig.turk.send(
      new SendTestEventNotificationCommand({ Notification: to(url, ['HITExpired']), TestEventType: 'Ping' }),
    );
  expect(await received(open)).toMatchObject([
    {
      EventDocVersion: '2006-05-05',
      Events: [{ EventType: 'Ping' }],
      CustomerId: expect.stringMatching(/^A/),
    },
  ]);
  expect(await received(closed)).toEqual([]);
  await expect(
    rig.turk.send(
      new SendTestEventNotificationCommand({ Notification: to('nowhere', ['Ping']), TestEventType: 'Ping' }),
    ),
  ).rejects.toMatchObject({
    message: `The value "nowhere" is not valid for the parameter Destination. ${rig.stamp()}`,
  });
});
