import type { ActionContext, Input } from '../../../action.ts';
import { splitAddresses } from '../addresses.ts';
import { v1 } from '../errors.ts';
import { fill, needTemplate } from '../templates/templates.ts';
import type { ParsedMessage } from './parse-raw.ts';
import type { Outgoing } from './send.ts';

type Destination = Input<'ses', 'SendEmail'>['Destination'];

function addressed({ ToAddresses: to = [], CcAddresses: cc = [], BccAddresses: bcc = [] }: Destination) {
  return { to, cc, bcc };
}

function sizeOf(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((size, text) => size + Buffer.byteLength(text ?? ''), 0);
}

/** A mail that is said part by part. */
export function simpleV1(input: Input<'ses', 'SendEmail'>): Outgoing {
  const { Subject, Body } = input.Message;
  const text = Body.Text?.Data;
  const html = Body.Html?.Data;
  if (text === undefined && html === undefined) throw v1.invalid('Nonempty body is required.');
  return {
    ...addressed(input.Destination),
    from: input.Source,
    replyTo: input.ReplyToAddresses ?? [],
    returnPath: input.ReturnPath,
    operation: 'SendEmail',
    subject: Subject.Data,
    text,
    html,
    mailTags: input.Tags,
    configurationSet: input.ConfigurationSetName,
    bytes: sizeOf(Subject.Data, text, html),
  };
}

/** A mail from a template. */
export function templatedV1(context: ActionContext, input: Input<'ses', 'SendTemplatedEmail'>): Outgoing {
  const template = needTemplate(context, input.TemplateArn ?? input.Template, v1);
  const filled = fill(template, [input.TemplateData], v1);
  return {
    ...addressed(input.Destination),
    ...filled,
    from: input.Source,
    replyTo: input.ReplyToAddresses ?? [],
    returnPath: input.ReturnPath,
    operation: 'SendTemplatedEmail',
    template: { name: template.name, data: input.TemplateData },
    mailTags: input.Tags,
    configurationSet: input.ConfigurationSetName,
    bytes: sizeOf(filled.subject, filled.text, filled.html),
  };
}

/** A whole message. Its headers can say what the call does not: who sends, the configuration set, tags. */
export function rawV1(input: Input<'ses', 'SendRawEmail'>, message: ParsedMessage): Outgoing {
  return rawMail(message, {
    from: input.Source,
    destinations: input.Destinations,
    operation: 'SendRawEmail',
    tags: input.Tags,
    configurationSet: input.ConfigurationSetName,
  });
}

export interface RawAsked {
  readonly from: string | undefined;
  /** Who gets it, whatever its headers say. */
  readonly destinations: readonly string[] | undefined;
  readonly operation: string;
  readonly tags: Outgoing['mailTags'];
  readonly configurationSet: string | undefined;
}

/** https://docs.aws.amazon.com/ses/latest/dg/send-email-raw.html */
export function rawMail(message: ParsedMessage, asked: RawAsked): Outgoing {
  const header = (name: string): string | undefined =>
    message.headers.find((one) => one.name.toLowerCase() === name)?.value;
  const { destinations } = asked;
  const tags = header('x-ses-message-tags')
    ?.split(',')
    .map((pair) => pair.trim().split('='))
    .map(([Name, Value]) => ({ Name, Value }));
  const given = destinations !== undefined && destinations.length > 0;
  const { from, attachments, replyTo, subject, text, html, headers, raw, bytes } = message;
  return {
    from: asked.from ?? from ?? '',
    ...(given
      ? { to: destinations.flatMap(splitAddresses), cc: [], bcc: [] }
      : { to: message.to, cc: message.cc, bcc: message.bcc }),
    returnPath: header('return-path'),
    replyTo,
    subject,
    text,
    html,
    headers,
    attachments,
    raw,
    bytes,
    operation: asked.operation,
    mailTags: asked.tags ?? tags,
    configurationSet: asked.configurationSet ?? header('x-ses-configuration-set'),
  };
}
