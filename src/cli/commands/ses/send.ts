import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import mime from 'mime';
import { UsageError } from '../../../errors.ts';
import { composeMail } from '../../../operations/mail/compose-mail.ts';
import { sendMail } from '../../../operations/ses/send-mail.ts';
import { many, one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { count } from '../../render/count.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

const address = (brief: string) => text('ADDRESS', brief);

export const command = defineCommand({
  description: `Sends a mail with text, HTML or both, and files. Version 2 of SES is called: at most 50 recipients and 40 MiB.

What SES would refuse is said before: a sender that is not verified, recipients that are not while the account is in the sandbox, a quota that is used up.`,
  examples: [
    {
      line: 'nuage ses send --from a@example.com --to b@example.com --subject Hello --text "How are you?"',
      does: 'A short mail',
    },
    {
      line: 'nuage ses send --from a@example.com --to b@example.com --subject Bill --html bill.html --attach bill.pdf',
      does: 'HTML from a file, with a file',
    },
  ],
  actions: ['ses:GetAccount', 'ses:ListEmailIdentities', 'ses:SendRawEmail'],
  flags: {
    from: required(address('who sends it: verified in SES, also as NAME <ADDRESS>')),
    to: many(address('who gets it; repeat it'), { atLeastOne: true }),
    cc: many(address('who gets a copy')),
    bcc: many(address('who gets a copy that the others do not see')),
    'reply-to': many(address('where answers go')),
    subject: required(text('SUBJECT', 'the subject')),
    text: one(text('TEXT', 'the text')),
    html: one(file('a file with the HTML')),
    attach: many(file('a file that goes with it; repeat it')),
  },
  positionals: {},
  async run({ flags }, context) {
    const { directory } = context.surroundings;
    if (flags.text === undefined && flags.html === undefined)
      throw new UsageError('The mail says nothing', { hint: 'Give it --text TEXT, --html FILE, or both.' });
    await using session = await openSession(context);
    const { operations } = session;
    const attached = await Promise.all(
      flags.attach.map(async (path) => ({
        name: basename(path),
        type: mime.getType(path) ?? 'application/octet-stream',
        content: await readFile(resolve(directory, path)),
      })),
    );
    const raw = await composeMail(
      {
        from: flags.from,
        to: flags.to,
        cc: flags.cc,
        replyTo: flags['reply-to'],
        subject: flags.subject,
        date: operations.clock.now(),
        text: flags.text,
        html: flags.html === undefined ? undefined : await readFile(resolve(directory, flags.html), 'utf8'),
        attached,
      },
      operations.random,
    );
    const recipients = [...flags.to, ...flags.cc, ...flags.bcc];
    const sent = await sendMail({ from: flags.from, recipients, raw }, operations);
    await context.print.value(
      sent,
      ({ style }) =>
        `${style.good('✓')} Sent to ${count(recipients.length, 'recipient')} by SES of ${sent.region}, ${formatBytes(sent.bytes)}: ${sent.messageId}\n`,
    );
    return session.exitCode();
  },
});
