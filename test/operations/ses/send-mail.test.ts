import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeMail } from '../../../src/operations/mail/compose-mail.ts';
import { sendMail } from '../../../src/operations/ses/send-mail.ts';
import { listIdentities, sendingStatus, verifyIdentity } from '../../../src/operations/ses/identities.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig();
  for (const name of ['me@example.com', 'example.org']) await verifyIdentity(name, rig.context);
  await rig.cloud.clock.advance('10s');
});
afterAll(() => rig[Symbol.asyncDispose]());

async function send(from: string, recipients: readonly string[], text = 'Hello') {
  const mail = { from, to: recipients.slice(0, 1), subject: 'Hi', date: rig.cloud.clock.now(), text };
  const raw = await composeMail(mail, rig.context.random);
  return sendMail({ from, recipients, raw }, rig.context);
}
const sends = () => rig.cloud.calls.list({ name: 'SendEmail', limit: 100 }).length;

test('a mail is sent, and those that are hidden get it too', async () => {
  const sent = await send('Me <me@example.com>', ['you@example.org', 'hidden@sub.example.org']);
  const [mail] = (await rig.cloud.mails.sent()).slice(-1);
  expect(sent.messageId).toBe(mail?.messageId);
  expect(mail?.to).toEqual(['you@example.org', 'hidden@sub.example.org']);
  expect(mail?.raw).not.toContain('hidden@');
});

test('what SES would refuse is said before it is asked', async () => {
  const before = sends();
  await expect(send('you@example.net', ['me@example.com'])).rejects.toMatchObject({
    code: 'NotVerified',
    message: 'SES of eu-west-1 has not verified the sender you@example.net',
    hint: 'nuage ses identities verify you@example.net asks for it, or verify its domain.',
  });
  await expect(
    send('me@example.com', ['a@example.net', 'b@example.org', 'C <c@example.net>']),
  ).rejects.toThrow(
    'SES of eu-west-1 is in the sandbox and mails to verified addresses only; not verified: a@example.net, c@example.net',
  );
  const many = Array.from({ length: 51 }, (_, index) => `u${index}@example.org`);
  await expect(send('me@example.com', many)).rejects.toThrow(
    'SES takes 50 recipients of a mail at most, and these are 51',
  );
  await expect(send('me@example.com', ['nobody'])).rejects.toThrow('"nobody" is no mail address');
  await expect(send('me@example.com', [])).rejects.toThrow('The mail goes to nobody');
  const raw = new Uint8Array(40 * 1024 * 1024 + 1);
  await expect(
    sendMail({ from: 'me@example.com', recipients: ['me@example.com'], raw }, rig.context),
  ).rejects.toThrow('SES takes messages of 40 MiB at most, and this one has 40 MiB');
  expect(sends()).toBe(before);
});

test('the simulator takes mail in the sandbox', async () => {
  await expect(send('me@example.com', ['success@simulator.amazonses.com'])).resolves.toBeDefined();
});

test('who may not read the account hears what SES says', async () => {
  for (const action of ['GetAccount', 'ListEmailIdentities'])
    rig.cloud.faults.add({
      service: 'sesv2',
      action,
      effect: { kind: 'error', code: 'AccessDeniedException', status: 403, message: 'You may not.' },
    });
  await expect(send('me@example.com', ['a@example.net'])).rejects.toThrow(
    'Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.net',
  );
  rig.cloud.faults.clear();
});

test('a quota that is used up is said before', async () => {
  const everybody = Array.from({ length: 50 }, (_, index) => `u${index}@example.org`);
  for (let round = 0; round < 3; round += 1) {
    await send('me@example.com', everybody);
    await rig.cloud.clock.advance('2m');
  }
  await expect(send('me@example.com', everybody)).rejects.toThrow(
    /^SES of eu-west-1 takes 200 recipients in 24 hours; 15\d were used, and this mail has 50$/,
  );
});

test('identities are listed and asked for, and the sandbox is shown', async () => {
  const domain = await verifyIdentity('example.dev', rig.context);
  expect(domain).toMatchObject({ type: 'DOMAIN', verified: false });
  expect(domain.records).toHaveLength(3);
  expect(domain.records[0]?.name).toMatch(/^[a-z0-9]+\._domainkey\.example\.dev$/);
  await expect(verifyIdentity('nothing', rig.context)).rejects.toThrow(
    '"nothing" is neither an address nor a domain',
  );
  const lines = await Array.fromAsync(listIdentities(rig.context));
  expect(lines.map(({ name, status }) => [name, status])).toEqual([
    ['example.dev', 'PENDING'],
    ['example.org', 'SUCCESS'],
    ['me@example.com', 'SUCCESS'],
  ]);
  const [status] = await Array.fromAsync(sendingStatus(rig.context));
  expect(status).toMatchObject({ sandbox: true, sending: true, daily: 200, rate: 1 });
});
