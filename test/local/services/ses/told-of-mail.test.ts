import {
  CreateConfigurationSetCommand,
  CreateConfigurationSetEventDestinationCommand,
  CreateTemplateCommand,
  SendEmailCommand,
  SendRawEmailCommand,
  SendTemplatedEmailCommand,
  SetIdentityNotificationTopicCommand,
} from '@aws-sdk/client-ses';
import {
  CreateConfigurationSetEventDestinationCommand as CreateInVersion2,
  UpdateConfigurationSetEventDestinationCommand as UpdateInVersion2,
} from '@aws-sdk/client-sesv2';
import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain, refusal, startSes } from './ses-rig.ts';
import type { SesRig } from './ses-rig.ts';

const me = 'me@example.com';
const ConfigurationSetName = 'set';
const missing = 'arn:aws:sns:us-east-1:123456789012:missing';
let rig: SesRig;
let sqs: SQSClient;
let QueueUrl: string | undefined;
let TopicArn = '';

function allow(Service: string, Action: string): string {
  const Principal = { Service };
  const Statement = [{ Effect: 'Allow', Principal, Action, Resource: '*' }];
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

beforeAll(async () => {
  rig = await startSes({ time: '2027-03-05T08:00:00Z' });
  await rig.verify(me);
  const sns = new SNSClient(rig.running.clientOptions);
  sqs = new SQSClient(rig.running.clientOptions);
  const Attributes = { Policy: allow('sns.amazonaws.com', 'sqs:SendMessage') };
  ({ QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'mail', Attributes })));
  ({ TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'mail' })));
  const AttributeValue = allow('ses.amazonaws.com', 'sns:Publish');
  await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
  const raw = { Protocol: 'sqs', Attributes: { RawMessageDelivery: 'true' } };
  const Endpoint = 'arn:aws:sqs:us-east-1:123456789012:mail';
  await sns.send(new SubscribeCommand({ TopicArn, Endpoint, ...raw }));
  sns.destroy();
  await rig.ses.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: ConfigurationSetName } }));
});
afterAll(async () => {
  sqs.destroy();
  await rig[Symbol.asyncDispose]();
});

const destination = (TopicARN: string) =>
  new CreateConfigurationSetEventDestinationCommand({
    ConfigurationSetName,
    EventDestination: {
      Name: 'topic',
      Enabled: true,
      MatchingEventTypes: ['send', 'delivery'],
      SNSDestination: { TopicARN },
    },
  });

/** What was told of a mail, by its kind. */
async function told() {
  await rig.running.cloud.clock.advance('1s');
  await rig.running.cloud.clock.advance('1s');
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const bodies = Messages.map(({ Body = '' }) => Body).filter((body) => body.startsWith('{'));
  return Object.fromEntries(
    bodies
      .map((body) => JSON.parse(body))
      .map((event) => [event.eventType ?? `to the owner: ${event.notificationType}`, event.mail]),
  );
}

test('a destination has to be a topic that is there', async () => {
  expect(await refusal(rig.ses.send(destination(missing)))).toBe(
    `InvalidSNSDestinationException: SNS topic <${missing}> not found.`,
  );
  const named = { ConfigurationSetName, EventDestinationName: 'topic' };
  const asked = (TopicArn: string) => ({
    ...named,
    EventDestination: { MatchingEventTypes: ['SEND' as const], SnsDestination: { TopicArn } },
  });
  expect(await refusal(rig.v2.send(new CreateInVersion2(asked(missing))))).toMatch(/^BadRequestException: /);
  await rig.ses.send(destination(TopicArn));
  expect(await refusal(rig.v2.send(new UpdateInVersion2(asked(missing))))).toMatch(/^BadRequestException: /);
});

test('a mail from a template has its headers once it is filled in', async () => {
  const Template = { TemplateName: 'hello', SubjectPart: 'Hello', TextPart: 'Hi' };
  await rig.ses.send(new CreateTemplateCommand({ Template }));
  await rig.ses.send(
    new SendTemplatedEmailCommand({
      Source: me,
      Destination: { ToAddresses: [me] },
      Template: 'hello',
      TemplateData: '{}',
      ConfigurationSetName,
    }),
  );
  const { Send, Delivery } = await told();
  const names = (mail: { headers: { name: string }[] }) => mail.headers.map(({ name }) => name);
  expect(names(Send)).toEqual(['From', 'To', 'MIME-Version']);
  expect(Send).not.toHaveProperty('sourceArn');
  expect(Send.tags).not.toHaveProperty('ses:outgoing-ip');
  expect(names(Delivery).join(' ')).toBe(
    'Date From To Subject MIME-Version Content-Type Content-Transfer-Encoding',
  );
  expect(Delivery).toMatchObject({
    sourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/me@example.com',
    commonHeaders: { from: [me], date: expect.stringMatching(/^Fri, 5 Mar 2027 \S+ \+0000$/), to: [me] },
    tags: { 'ses:outgoing-ip': ['127.0.0.1'] },
  });
});

test('of a message without headers none are told', async () => {
  const RawMessage = { Data: new Uint8Array(0) };
  const mail = { Source: me, Destinations: [me], RawMessage, ConfigurationSetName };
  const { MessageId } = await rig.ses.send(new SendRawEmailCommand(mail));
  const { Send } = await told();
  expect(Send).toMatchObject({ headers: [], commonHeaders: { messageId: MessageId }, destination: [me] });
  expect(Object.keys(Send.commonHeaders)).toEqual(['messageId']);
  expect(Send.tags).not.toHaveProperty('ses:from-domain');
});

test('the owner of an identity hears who sent, and no tags', async () => {
  await rig.ses.send(
    new SetIdentityNotificationTopicCommand({
      Identity: me,
      NotificationType: 'Delivery',
      SnsTopic: TopicArn,
    }),
  );
  await rig.ses.send(new SendEmailCommand(plain(me, me)));
  const { 'to the owner: Delivery': mail } = await told();
  expect(mail).toMatchObject({ source: me, sourceIp: '127.0.0.1', callerIdentity: expect.any(String) });
  expect(mail).not.toHaveProperty('tags');
});
