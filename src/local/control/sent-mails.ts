import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { MailRow } from '../services/ses/mails.ts';
import type { ControlledCloud } from './controlled-cloud.ts';
import { json } from './route.ts';

export const sentMailsPath = '/_aws/ses';

/**
 * LocalStack's own route to what SES sent: `GET` with `id` or `email` (the sender) to narrow it, `DELETE` to forget one
 * (`id`) or all. https://docs.localstack.cloud/aws/services/ses/
 */
export async function sentMails(
  { method, query }: HttpRequest,
  cloud: ControlledCloud,
): Promise<HttpResponse> {
  // Mails hold links that verify addresses: without a signature they are for clouds whose key everybody knows.
  if (cloud.rootKey.accessKeyId !== 'test' || cloud.rootKey.secretAccessKey !== 'test')
    return json(403, {
      status: 'error',
      message: 'The key of this cloud is secret; ask GET /_nuage/mails, signed.',
    });
  const words = new URLSearchParams(query);
  const id = words.get('id');
  if (method === 'DELETE') {
    if (cloud.data !== undefined)
      return json(403, { status: 'error', message: 'The mails of this cloud are kept in a directory.' });
    await cloud.mails.forget(id ?? undefined);
    return { status: 204, headers: { 'cache-control': 'no-store' }, body: new Uint8Array(0) };
  }
  const sender = words.get('email');
  const mails = await cloud.mails.sent();
  const messages = mails
    .filter((mail) => mail.service === 'ses')
    .filter((mail) => (id === null || mail.messageId === id) && (sender === null || mail.from === sender))
    .map(shown);
  return json(200, { messages });
}

function shown(mail: MailRow): object {
  const { messageId, region, sent, from, to, cc, bcc, subject, text, html, raw, template } = mail;
  return {
    Id: messageId,
    Region: region,
    Timestamp: new Date(sent).toISOString().slice(0, 19),
    Source: from,
    Destination: { ToAddresses: to, CcAddresses: cc, BccAddresses: bcc },
    Subject: subject,
    Body: { text_part: text ?? null, html_part: html ?? null },
    ...(raw === undefined ? {} : { RawData: raw }),
    ...(template === undefined ? {} : { Template: template.name, TemplateData: template.data }),
  };
}
