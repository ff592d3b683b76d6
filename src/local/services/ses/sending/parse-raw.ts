import type { Address } from 'postal-mime';
import type { MailAttachment } from '../mails.ts';

/** A whole message, read. */
export interface ParsedMessage {
  readonly raw: string;
  readonly bytes: number;
  readonly from: string | undefined;
  readonly replyTo: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly MailAttachment[];
}

/** Reads a MIME message. The parser is loaded with the first one. */
export async function parseRaw(bytes: Uint8Array): Promise<ParsedMessage> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  return {
    raw: Buffer.from(bytes).toString('latin1'),
    bytes: bytes.length,
    from: mail.from === undefined ? undefined : written(mail.from)[0],
    replyTo: (mail.replyTo ?? []).flatMap(written),
    to: (mail.to ?? []).flatMap(written),
    cc: (mail.cc ?? []).flatMap(written),
    bcc: (mail.bcc ?? []).flatMap(written),
    subject: mail.subject ?? '',
    ...(mail.text === undefined ? {} : { text: mail.text }),
    ...(mail.html === undefined ? {} : { html: mail.html }),
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: mail.attachments.map(({ filename, mimeType, content, contentId }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
      ...(contentId === undefined ? {} : { contentId }),
    })),
  };
}

/** An address as a header has it; a group is everybody in it. */
function written({ name, address, group }: Address): string[] {
  if (group !== undefined) return group.flatMap(written);
  if (address === undefined || address === '') return name === '' ? [] : [name];
  if (name === '') return [address];
  return [/^[\w ]+$/.test(name) ? `${name} <${address}>` : `${JSON.stringify(name)} <${address}>`];
}
