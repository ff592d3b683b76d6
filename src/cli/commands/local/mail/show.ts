import { UsageError } from '../../../../errors.ts';
import type { SentMail } from '../../../../local/control/client.ts';
import { one, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import type { View } from '../../../print/printer.ts';
import { formatBytes } from '../../../render/bytes.ts';
import { printable } from '../../../render/printable.ts';
import { choice, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Shows one mail that the local cloud kept: who it is from and for, its text and its files. --part prints only its text, its HTML, or the whole message as it came.',
  examples: [
    { line: 'nuage local mail show last', does: 'The newest mail' },
    { line: 'nuage local mail show last --part html > mail.html', does: 'Its HTML, for a browser' },
  ],
  flags: { part: one(choice(['text', 'html', 'raw'], 'print only this part of it')) },
  positionals: { mail: required(text('MAIL', 'its id, the beginning of it, or last')) },
  async run({ flags, positionals }, context) {
    await using opened = await openControl(context);
    const mail = find(await opened.control.mails(), positionals.mail);
    if (flags.part === undefined) return context.print.value(mail, (view) => drawn(mail, view));
    const part = mail[flags.part];
    if (part === undefined) throw new UsageError(`This mail has no part "${flags.part}"`);
    return context.print.raw(flags.part === 'raw' ? Buffer.from(part, 'latin1') : part);
  },
});

function find(mails: readonly SentMail[], named: string): SentMail {
  const found =
    named === 'last' ? mails.slice(-1) : mails.filter(({ messageId }) => messageId.startsWith(named));
  const [mail, another] = found;
  if (mail === undefined)
    throw new UsageError(`There is no mail "${named}"`, { hint: 'nuage local mail list names them.' });
  if (another !== undefined) throw new UsageError(`"${named}" could be several mails`);
  return mail;
}

function drawn(mail: SentMail, { style }: View): string {
  const line = (title: string, words: readonly string[]): string[] =>
    words.length === 0 ? [] : [`${style.dim(title.padEnd(8))} ${printable(words.join(', '))}`];
  return [
    ...line('From', [mail.from]),
    ...line('To', mail.to),
    ...line('Cc', mail.cc),
    ...line('Bcc', mail.bcc),
    ...line('Sent', [new Date(mail.sent).toISOString()]),
    ...line('Subject', [mail.subject]),
    ...mail.attachments.flatMap(({ name, type, bytes }) =>
      line('File', [`${name} (${type}, ${formatBytes(bytes)})`]),
    ),
    '',
    ...(mail.text ?? mail.html ?? '').split('\n').map(printable),
    '',
  ].join('\n');
}
