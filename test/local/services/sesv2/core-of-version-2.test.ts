import {
  CreateConfigurationSetCommand,
  CreateEmailIdentityCommand,
  CreateEmailTemplateCommand,
  DeleteConfigurationSetCommand,
  DeleteEmailIdentityCommand,
  DeleteEmailTemplateCommand,
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetEmailIdentityCommand,
  GetEmailTemplateCommand,
  GetSuppressedDestinationCommand,
  ListEmailTemplatesCommand,
  ListSuppressedDestinationsCommand,
  PutAccountDetailsCommand,
  PutAccountSendingAttributesCommand,
  PutAccountSuppressionAttributesCommand,
  PutSuppressedDestinationCommand,
  SendEmailCommand,
  UpdateEmailTemplateCommand,
} from '@aws-sdk/client-sesv2';
import { ListIdentitiesCommand } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { refusal, startSes } from '../ses/ses-rig.ts';

const me = 'me@example.com';
const simple = { Simple: { Subject: { Data: 'A subject' }, Body: { Text: { Data: 'A text' } } } };
const mail = (to: string) => ({
  FromEmailAddress: me,
  Destination: { ToAddresses: [to] },
  Content: simple,
});

test('an identity is made, verified by the clock, seen by both versions, and deleted', async () => {
  await using rig = await startSes();
  const { v2, running } = rig;
  const made = await v2.send(
    new CreateEmailIdentityCommand({ EmailIdentity: me, Tags: [{ Key: 'a', Value: 'b' }] }),
  );
  expect(made).toMatchObject({ IdentityType: 'EMAIL_ADDRESS', VerifiedForSendingStatus: false });
  expect(await refusal(v2.send(new CreateEmailIdentityCommand({ EmailIdentity: me })))).toBe(
    'AlreadyExistsException: Email identity me@example.com already exist.',
  );
  expect(await v2.send(new GetEmailIdentityCommand({ EmailIdentity: me }))).toMatchObject({
    VerificationStatus: 'PENDING',
    DkimAttributes: { SigningEnabled: false, Status: 'NOT_STARTED', NextSigningKeyLength: 'RSA_1024_BIT' },
    MailFromAttributes: { BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    Tags: [{ Key: 'a', Value: 'b' }],
  });
  const domain = await v2.send(new CreateEmailIdentityCommand({ EmailIdentity: 'example.org' }));
  expect(domain.DkimAttributes?.Tokens).toHaveLength(3);
  await running.cloud.clock.advance('5s');
  expect((await rig.ses.send(new ListIdentitiesCommand({}))).Identities).toEqual(['example.org', me]);
  await v2.send(new DeleteEmailIdentityCommand({ EmailIdentity: me }));
  const gone = 'NotFoundException: Email identity me@example.com does not exist.';
  expect(await refusal(v2.send(new DeleteEmailIdentityCommand({ EmailIdentity: me })))).toBe(gone);
  expect(await refusal(v2.send(new GetEmailIdentityCommand({ EmailIdentity: me })))).toBe(gone);
});

test('simple, raw and templated mails are kept with those of version 1', async () => {
  await using rig = await startSes();
  const { v2, running } = rig;
  await rig.verify(me);
  await v2.send(
    new CreateEmailTemplateCommand({
      TemplateName: 'hello',
      TemplateContent: { Subject: 'Hello {{name}}', Text: 'Dear {{name}}' },
    }),
  );
  await v2.send(new SendEmailCommand(mail(me)));
  const raw = `From: ${me}\r\nTo: ${me}\r\nSubject: Raw\r\n\r\nWhole`;
  await v2.send(new SendEmailCommand({ Content: { Raw: { Data: new TextEncoder().encode(raw) } } }));
  const templated = (TemplateName: string, TemplateData: string) =>
    new SendEmailCommand({ ...mail(me), Content: { Template: { TemplateName, TemplateData } } });
  const answer = await v2.send(templated('hello', '{"name":"Ann"}'));
  expect(answer.MessageId).toMatch(/^0100[0-9a-f]{12}-[0-9a-f-]{36}-000000$/);
  const subjects = (await running.cloud.mails.sent()).map(({ subject }) => subject);
  expect(subjects.slice(-3).sort()).toEqual(['A subject', 'Hello Ann', 'Raw']);
  expect(await refusal(v2.send(templated('none', '{}')))).toBe(
    'NotFoundException: Template none does not exist',
  );
  expect(await refusal(v2.send(new SendEmailCommand(mail('you@example.net'))))).toBe(
    'MessageRejected: Email address is not verified. The following identities failed the check in region US-EAST-1: you@example.net',
  );
  expect(await refusal(v2.send(new SendEmailCommand(mail('nobody'))))).toBe(
    "BadRequestException: Missing final '@domain'",
  );
  await v2.send(new PutAccountSendingAttributesCommand({ SendingEnabled: false }));
  expect(await refusal(v2.send(new SendEmailCommand(mail(me))))).toBe(
    'SendingPausedException: Email sending is disabled for this account.',
  );
});

test('an account asks to leave the sandbox, and a day later it has left', async () => {
  await using rig = await startSes();
  const { v2, running } = rig;
  await rig.verify(me);
  expect(await v2.send(new GetAccountCommand({}))).toMatchObject({
    ProductionAccessEnabled: false,
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  });
  const ask = new PutAccountDetailsCommand({
    MailType: 'TRANSACTIONAL',
    WebsiteURL: 'https://example.com',
    ProductionAccessEnabled: true,
  });
  await v2.send(ask);
  expect(await refusal(v2.send(ask))).toMatch(/^ConflictException: /);
  expect((await v2.send(new GetAccountCommand({}))).Details?.ReviewDetails?.Status).toBe('PENDING');
  await running.cloud.clock.advance('1d');
  await v2.send(new PutAccountSuppressionAttributesCommand({ SuppressedReasons: ['BOUNCE'] }));
  expect(await v2.send(new GetAccountCommand({}))).toMatchObject({
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14 },
    Details: { MailType: 'TRANSACTIONAL', ReviewDetails: { Status: 'GRANTED' } },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE'] },
  });
  await v2.send(new SendEmailCommand(mail('anybody@example.net')));
});

test('templates and configuration sets come, change, are listed and go', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  const template = { TemplateName: 'hello', TemplateContent: { Subject: 'One', Html: '<p>x</p>' } };
  await v2.send(new CreateEmailTemplateCommand(template));
  expect(await refusal(v2.send(new CreateEmailTemplateCommand(template)))).toBe(
    'AlreadyExistsException: Template hello already exists',
  );
  await v2.send(
    new UpdateEmailTemplateCommand({ TemplateName: 'hello', TemplateContent: { Subject: 'Two' } }),
  );
  const got = await v2.send(new GetEmailTemplateCommand({ TemplateName: 'hello' }));
  expect(got.TemplateContent?.Subject).toBe('Two');
  const listed = await v2.send(new ListEmailTemplatesCommand({}));
  expect(listed.TemplatesMetadata?.[0]?.CreatedTimestamp).toBeInstanceOf(Date);
  await v2.send(new DeleteEmailTemplateCommand({ TemplateName: 'hello' }));
  expect(await refusal(v2.send(new GetEmailTemplateCommand({ TemplateName: 'hello' })))).toBe(
    'NotFoundException: Template hello does not exist',
  );
  const set = { ConfigurationSetName: 'set' };
  await v2.send(
    new CreateConfigurationSetCommand({
      ...set,
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['COMPLAINT'] },
    }),
  );
  expect(await refusal(v2.send(new CreateConfigurationSetCommand(set)))).toBe(
    'AlreadyExistsException: Configuration set <set> already exists.',
  );
  expect(await v2.send(new GetConfigurationSetCommand(set))).toMatchObject({
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    SendingOptions: { SendingEnabled: true },
    SuppressionOptions: { SuppressedReasons: ['COMPLAINT'] },
  });
  await v2.send(new DeleteConfigurationSetCommand(set));
  expect(await refusal(v2.send(new GetConfigurationSetCommand(set)))).toBe(
    'NotFoundException: Configuration set <set> does not exist.',
  );
});

test('who is suppressed is listed by reason and can be let go', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  await v2.send(new PutSuppressedDestinationCommand({ EmailAddress: 'a@example.net', Reason: 'BOUNCE' }));
  await v2.send(new PutSuppressedDestinationCommand({ EmailAddress: 'b@example.net', Reason: 'COMPLAINT' }));
  const one = { EmailAddress: 'a@example.net' };
  const got = await v2.send(new GetSuppressedDestinationCommand(one));
  expect(got.SuppressedDestination?.Reason).toBe('BOUNCE');
  const complained = await v2.send(new ListSuppressedDestinationsCommand({ Reasons: ['COMPLAINT'] }));
  expect(complained.SuppressedDestinationSummaries?.map(({ EmailAddress }) => EmailAddress)).toEqual([
    'b@example.net',
  ]);
  await v2.send(new DeleteSuppressedDestinationCommand(one));
  expect(await refusal(v2.send(new GetSuppressedDestinationCommand(one)))).toBe(
    'NotFoundException: Email address a@example.net does not exist on your suppression list.',
  );
});
