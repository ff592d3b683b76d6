import {
  CreateConfigurationSetCommand,
  CreateConfigurationSetEventDestinationCommand,
  CreateTemplateCommand,
  DeleteConfigurationSetEventDestinationCommand,
  GetSendStatisticsCommand,
  SendBulkTemplatedEmailCommand,
  SendEmailCommand,
  SendRawEmailCommand,
  SendTemplatedEmailCommand,
  SetIdentityHeadersInNotificationsEnabledCommand,
  TestRenderTemplateCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  PublishCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { plain, refusal, startSes } from './ses-rig.ts';

const raw = `From: "Doe, Jane" <me@example.com>\r
To: success@simulator.amazonses.com, me@example.com\r
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=b\r
\r
--b\r
Content-Type: text/plain; charset=utf-8\r
\r
Hello\r
--b\r
Content-Type: text/csv\r
Content-Disposition: attachment; filename=a.csv\r
\r
1,2\r
--b--\r
`;

test('a whole message is read and kept', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  await rig.ses.send(new SendRawEmailCommand({ RawMessage: { Data: new TextEncoder().encode(raw) } }));
  const mail = (await rig.running.cloud.mails.sent()).at(-1);
  expect(mail).toMatchObject({
    from: '"Doe, Jane" <me@example.com>',
    to: ['success@simulator.amazonses.com', 'me@example.com'],
    subject: 'Grüße',
    raw,
    attachments: [{ name: 'a.csv', type: 'text/csv' }],
  });
  expect(mail?.text).toContain('Hello');
});

test('the link in a verification mail verifies at once', async () => {
  await using rig = await startSes();
  await rig.ses.send(new VerifyEmailIdentityCommand({ EmailAddress: 'me@example.com' }));
  const [mail] = await rig.running.cloud.mails.sent();
  const link = /http:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(await (await fetch(link)).json()).toEqual({ verified: 'me@example.com' });
  await rig.ses.send(new SendEmailCommand(plain('me@example.com', 'me@example.com')));
});

test('templates are filled in, escaped, and refused when something is missing', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  const Template = {
    TemplateName: 'hello',
    SubjectPart: 'To {{name}}',
    TextPart: '{{#each items}}{{name}} is {{#if best}}best{{else}}a {{type}}{{/if}};{{/each}}',
    HtmlPart: '<p>{{name}}</p>',
  };
  await rig.ses.send(new CreateTemplateCommand({ Template }));
  expect(await refusal(rig.ses.send(new CreateTemplateCommand({ Template })))).toBe(
    'AlreadyExistsException: Template hello already exists',
  );
  const data = {
    name: '<b>',
    items: [
      { name: 'bobby', best: true },
      { name: 'pedro', type: 'cat' },
    ],
  };
  const shown = await rig.ses.send(
    new TestRenderTemplateCommand({ TemplateName: 'hello', TemplateData: JSON.stringify(data) }),
  );
  for (const part of ['Subject: To <b>', 'bobby is best;pedro is a cat;', '<p>&lt;b&gt;</p>'])
    expect(shown.RenderedTemplate).toContain(part);
  const send = (TemplateData: string) =>
    rig.ses.send(
      new SendTemplatedEmailCommand({
        Source: 'me@example.com',
        Destination: { ToAddresses: ['me@example.com'] },
        Template: 'hello',
        TemplateData,
      }),
    );
  expect(await refusal(send('{"items":[]}'))).toBe(
    "MissingRenderingAttributeException: Attribute 'name' is not present in the rendering data.",
  );
  await send(JSON.stringify(data));
  const bulk = await rig.ses.send(
    new SendBulkTemplatedEmailCommand({
      Source: 'me@example.com',
      Template: 'hello',
      DefaultTemplateData: '{"items":[]}',
      Destinations: [
        { Destination: { ToAddresses: ['me@example.com'] }, ReplacementTemplateData: '{"name":"A"}' },
        { Destination: { ToAddresses: ['you@example.com'] }, ReplacementTemplateData: '{"name":"B"}' },
      ],
    }),
  );
  expect(bulk.Status?.map(({ Status }) => Status)).toEqual(['Success', 'MessageRejected']);
});

test('bounces and complaints of the simulator are counted, mailed back and told to a topic', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  const options = rig.running.clientOptions;
  const sns = new SNSClient(options);
  const sqs = new SQSClient(options);
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'mail' }));
  const allow = (principal: string, action: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: principal }, Action: action, Resource: '*' }],
    });
  await sns.send(
    new SetTopicAttributesCommand({
      TopicArn,
      AttributeName: 'Policy',
      AttributeValue: allow('ses.amazonaws.com', 'sns:Publish'),
    }),
  );
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'mail' }));
  await sqs.send(
    new SetQueueAttributesCommand({
      QueueUrl,
      Attributes: { Policy: allow('sns.amazonaws.com', 'sqs:SendMessage') },
    }),
  );
  const Endpoint = 'arn:aws:sqs:us-east-1:123456789012:mail';
  await sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes: { RawMessageDelivery: 'true' } }),
  );
  await rig.ses.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'set' } }));
  await rig.ses.send(
    new CreateConfigurationSetEventDestinationCommand({
      ConfigurationSetName: 'set',
      EventDestination: {
        Name: 'topic',
        Enabled: true,
        MatchingEventTypes: ['send', 'bounce', 'complaint', 'delivery'],
        SNSDestination: { TopicARN: TopicArn },
      },
    }),
  );
  const mail = plain('me@example.com', 'bounce@simulator.amazonses.com', 'complaint@simulator.amazonses.com');
  await rig.ses.send(
    new SendEmailCommand({ ...mail, ConfigurationSetName: 'set', Tags: [{ Name: 'k', Value: 'v' }] }),
  );
  await rig.running.cloud.clock.advance('1s');
  await rig.running.cloud.clock.advance('1s');
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  const bodies = Messages.map(({ Body = '' }) => Body);
  expect(bodies).toContain('Successfully validated SNS topic for Amazon SES event publishing.');
  const events = bodies.filter((body) => body.startsWith('{')).map((body) => JSON.parse(body));
  expect(events.map((event) => event.eventType).sort()).toEqual(['Bounce', 'Complaint', 'Delivery', 'Send']);
  const sent = events.find((event) => event.eventType === 'Send');
  expect(sent.mail).toMatchObject({
    source: 'me@example.com',
    sourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/me@example.com',
    sendingAccountId: '123456789012',
    tags: { 'ses:operation': ['SendEmail'], 'ses:configuration-set': ['set'], k: ['v'] },
  });
  const { SendDataPoints = [] } = await rig.ses.send(new GetSendStatisticsCommand({}));
  expect(SendDataPoints[0]).toMatchObject({ DeliveryAttempts: 2, Bounces: 1, Complaints: 1, Rejects: 0 });
  const back = (await rig.running.cloud.mails.sent()).filter(({ service }) => service === 'ses-feedback');
  expect(back.map(({ to }) => to)).toEqual([['me@example.com'], ['me@example.com']]);
  sns.destroy();
  sqs.destroy();
});

test('a topic that is not there is told nothing, and the mail goes out', async () => {
  await using rig = await startSes({ lenient: true });
  await rig.verify('me@example.com');
  await rig.ses.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'set' } }));
  await rig.ses.send(
    new CreateConfigurationSetEventDestinationCommand({
      ConfigurationSetName: 'set',
      EventDestination: {
        Name: 'gone',
        Enabled: true,
        MatchingEventTypes: ['send'],
        SNSDestination: { TopicARN: 'arn:aws:sns:us-east-1:123456789012:gone' },
      },
    }),
  );
  const mail = plain('me@example.com', 'me@example.com');
  await rig.ses.send(new SendEmailCommand({ ...mail, ConfigurationSetName: 'set' }));
  await rig.running.cloud.clock.advance('1s');
  expect((await rig.running.cloud.mails.sent()).at(-1)?.ends).toEqual({ 'me@example.com': 'delivered' });
  expect(rig.running.cloud.failures).toEqual([]);
});

test('mails of one moment lie in the order in which they were sent', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  const { clock, mails } = rig.running.cloud;
  clock.freeze();
  const before = (await mails.sent()).length;
  const mail = plain('me@example.com', 'me@example.com');
  const subjects = Array.from({ length: 8 }, (_, at) => `mail ${at}`);
  for (const Data of subjects)
    await rig.ses.send(new SendEmailCommand({ ...mail, Message: { ...mail.Message, Subject: { Data } } }));
  expect((await mails.sent()).slice(before).map(({ subject }) => subject)).toEqual(subjects);
});

test('mail that SNS sends to a subscriber lies in the same outbox', async () => {
  await using rig = await startSes();
  const sns = new SNSClient(rig.running.clientOptions);
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'news' }));
  const subscribe = { TopicArn, Protocol: 'email', Endpoint: 'me@example.com' };
  await sns.send(new SubscribeCommand(subscribe));
  const [asked] = await rig.running.cloud.notices.sent('us-east-1');
  const Token = /Token=([0-9a-f]+)/.exec(asked?.body ?? '')?.[1] ?? '';
  await sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token }));
  await sns.send(new PublishCommand({ TopicArn, Subject: 'News', Message: 'It rains' }));
  expect((await rig.running.cloud.mails.sent()).at(-1)).toMatchObject({
    service: 'sns',
    to: ['me@example.com'],
    subject: 'News',
    text: 'It rains',
  });
  sns.destroy();
});

test('what AWS was recorded to refuse is refused so', async () => {
  await using rig = await startSes();
  await rig.ses.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'set' } }));
  const remove = (ConfigurationSetName: string) =>
    refusal(
      rig.ses.send(
        new DeleteConfigurationSetEventDestinationCommand({
          ConfigurationSetName,
          EventDestinationName: 'x',
        }),
      ),
    );
  expect(await remove('set')).toBe(
    'EventDestinationDoesNotExistException: No EventDestination found for set',
  );
  expect(await remove('no')).toBe(
    'ConfigurationSetDoesNotExistException: Configuration set <no> does not exist.',
  );
  const headers = (Identity: string, NotificationType: 'Bounce') =>
    refusal(
      rig.ses.send(
        new SetIdentityHeadersInNotificationsEnabledCommand({ Identity, NotificationType, Enabled: true }),
      ),
    );
  expect(await headers('unknown@example.com', 'Bounce')).toBe(
    'MessageRejected: Identity unknown@example.com is not verified or does not exist.',
  );
  expect(await headers('unknown@example.com', 'InvalidType' as 'Bounce')).toMatch(
    /: Invalid notification type: InvalidType\. Valid values are: Bounce, Complaint, Delivery\.$/,
  );
});
