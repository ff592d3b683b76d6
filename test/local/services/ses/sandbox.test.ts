import {
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SendEmailCommand,
  SendRawEmailCommand,
  VerifyDomainIdentityCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { plain, refusal, startSes } from './ses-rig.ts';

const unverified = (names: string): string =>
  `MessageRejected: Email address is not verified. The following identities failed the check in region US-EAST-1: ${names}`;

test('an address is pending until its mail was followed, then it may send', async () => {
  await using rig = await startSes();
  const status = async (name: string): Promise<string | undefined> => {
    const answer = await rig.ses.send(new GetIdentityVerificationAttributesCommand({ Identities: [name] }));
    return answer.VerificationAttributes?.[name]?.VerificationStatus;
  };
  await rig.ses.send(new VerifyEmailIdentityCommand({ EmailAddress: 'me@example.com' }));
  expect(await status('me@example.com')).toBe('Pending');
  expect(await refusal(rig.ses.send(new SendEmailCommand(plain('me@example.com', 'me@example.com'))))).toBe(
    unverified('me@example.com'),
  );
  await rig.running.cloud.clock.advance('1s');
  expect(await status('me@example.com')).toBe('Success');
  await rig.ses.send(new SendEmailCommand(plain('Me <me@example.com>', 'me@example.com')));
  expect((await rig.ses.send(new GetSendQuotaCommand({}))).SentLast24Hours).toBe(1);
});

test('in the sandbox everybody has to be verified, the simulator excepted', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  expect(
    await refusal(
      rig.ses.send(new SendEmailCommand(plain('me@example.com', 'you@example.org', 'it@example.net'))),
    ),
  ).toBe(unverified('you@example.org, it@example.net'));
  const answer = await rig.ses.send(
    new SendEmailCommand(plain('me@example.com', 'success@simulator.amazonses.com')),
  );
  expect(answer.MessageId).toMatch(/^0100[0-9a-f]{12}-[0-9a-f-]{36}-000000$/);
});

test('a domain speaks for all of its addresses and for the domains below it', async () => {
  await using rig = await startSes();
  await rig.ses.send(new VerifyDomainIdentityCommand({ Domain: 'Example.COM' }));
  await rig.running.cloud.clock.advance('5s');
  await rig.ses.send(new SendEmailCommand(plain('a@example.com', 'b@mail.example.com')));
});

test('a day has 200 recipients, a mail 50, and a minute as many as the rate allows', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  const to = (count: number) =>
    Array.from({ length: count }, (_, n) => `success+${n}@simulator.amazonses.com`);
  expect(await refusal(rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(51)))))).toBe(
    'InvalidParameterValue: Recipient count exceeds 50.',
  );
  await rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(50))));
  expect(await refusal(rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(50)))))).toBe(
    'Throttling: Maximum sending rate exceeded.',
  );
  for (let sent = 1; sent < 4; sent += 1) {
    await rig.running.cloud.clock.advance('1m');
    await rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(50))));
  }
  await rig.running.cloud.clock.advance('1m');
  expect(await refusal(rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(1)))))).toBe(
    'Throttling: Daily message quota exceeded.',
  );
  await rig.running.cloud.clock.advance('1d');
  await rig.ses.send(new SendEmailCommand(plain('me@example.com', ...to(50))));
});

test('addresses, tags and sizes are refused in the words of SES', async () => {
  await using rig = await startSes();
  await rig.verify('me@example.com');
  const send = (to: string, tag?: { Name: string; Value: string }) =>
    refusal(
      rig.ses.send(
        new SendEmailCommand({ ...plain('me@example.com', to), Tags: tag === undefined ? [] : [tag] }),
      ),
    );
  expect(await send('nobody')).toBe("InvalidParameterValue: Missing final '@domain'");
  expect(await send('me@example.com', { Name: 'test_invalid_name:123', Value: 'x' })).toBe(
    "InvalidParameterValue: Invalid tag name <test_invalid_name:123>: only alphanumeric ASCII characters, '_',  '-' are allowed.",
  );
  expect(await send('me@example.com', { Name: 'x', Value: 'y'.repeat(256) })).toBe(
    'InvalidParameterValue: Tag value cannot exceed 255 characters.',
  );
  expect(await send('me@example.com', { Name: 'x', Value: '' })).toBe(
    'InvalidParameterValue: The tag value must be specified.',
  );
  const big = new TextEncoder().encode(
    `From: me@example.com\r\nTo: me@example.com\r\n\r\n${'x'.repeat(10_485_760)}`,
  );
  expect(await refusal(rig.ses.send(new SendRawEmailCommand({ RawMessage: { Data: big } })))).toMatch(
    /^InvalidParameterValue: Message length is more than 10485760 bytes long/,
  );
});

test('a lenient cloud verifies at once and has no sandbox', async () => {
  await using rig = await startSes({ lenient: true });
  await rig.ses.send(new VerifyEmailIdentityCommand({ EmailAddress: 'Me <me@example.com>' }));
  await rig.ses.send(new SendEmailCommand(plain('me@example.com', 'anybody@example.org')));
  expect((await rig.ses.send(new GetSendQuotaCommand({}))).Max24HourSend).toBe(200);
});
