import type { Random } from '../../clock.ts';

/** A file of a mail. */
export interface MailFile {
  readonly name: string;
  /** `image/png`, `text/html; charset=utf-8`. */
  readonly type: string;
  readonly content: Uint8Array;
}

export interface NewMail {
  /** `a@b`, or `Name <a@b>`. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly replyTo?: readonly string[];
  readonly subject: string;
  /** Epoch milliseconds. */
  readonly date: number;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  /** Pictures that the HTML shows, as `cid:ID`. */
  readonly inside?: readonly (MailFile & { readonly id: string })[];
  readonly attached?: readonly MailFile[];
}

/** Writes a mail as a MIME message (RFC 5322, 2045 to 2049, 2387). */
export async function composeMail(mail: NewMail, random: Random): Promise<Uint8Array> {
  // Only who sends mail needs it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const own = random.hex(32);
  const domain = /@([^@<>\s]+)>?\s*$/.exec(mail.from)?.[1] ?? 'localhost';
  const { inside = [], attached = [] } = mail;
  const file = ({ name, type, content }: MailFile) => ({
    filename: name,
    contentType: type,
    content: Buffer.from(content),
  });
  const composer = new MailComposer({
    from: mail.from,
    to: [...mail.to],
    ...(mail.cc === undefined || mail.cc.length === 0 ? {} : { cc: [...mail.cc] }),
    ...(mail.replyTo === undefined || mail.replyTo.length === 0 ? {} : { replyTo: [...mail.replyTo] }),
    subject: mail.subject,
    date: new Date(mail.date),
    messageId: `<${own}@${domain}>`,
    baseBoundary: own,
    ...(mail.text === undefined ? {} : { text: mail.text }),
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: [
      ...inside.map((one) => ({ ...file(one), cid: one.id, contentDisposition: 'inline' })),
      ...attached.map(file),
    ],
    // What it is given is all there is: nothing is read from disk or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
