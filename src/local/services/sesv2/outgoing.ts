import type { ActionContext, Input } from '../../action.ts';
import { fill, needTemplate, rawMail, v2 } from '../ses/port.ts';
import type { Outgoing, ParsedMessage } from '../ses/port.ts';

type Asked = Input<'sesv2', 'SendEmail'>;

/** Everybody that the call names. */
export function destinations({ Destination: to }: Asked): readonly string[] {
  return [...(to?.ToAddresses ?? []), ...(to?.CcAddresses ?? []), ...(to?.BccAddresses ?? [])];
}

/** The mail that a call asks for, of whichever of the three kinds it is. */
export function outgoing(context: ActionContext, input: Asked, message: ParsedMessage | undefined): Outgoing {
  const { Simple: simple, Template: template } = input.Content;
  if (message !== undefined)
    return rawMail(message, {
      from: input.FromEmailAddress,
      destinations: destinations(input),
      operation: 'SendEmail',
      tags: input.EmailTags,
      configurationSet: input.ConfigurationSetName,
    });
  if (simple !== undefined) {
    const { Subject, Body } = simple;
    const text = Body.Text?.Data;
    const html = Body.Html?.Data;
    if (text === undefined && html === undefined) throw v2.invalid('Nonempty body is required.');
    return withParts(input, { subject: Subject.Data, text, html }, simple);
  }
  if (template === undefined) throw v2.invalid('Content is required.');
  const { TemplateContent: inline, TemplateData: data = '{}' } = template;
  const named =
    inline === undefined
      ? needTemplate(context, template.TemplateArn ?? template.TemplateName ?? '', v2)
      : { name: '', subject: inline.Subject, text: inline.Text, html: inline.Html };
  const mail = withParts(input, fill(named, [data], v2), template);
  return { ...mail, template: { name: named.name, data } };
}

interface Parts {
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

type More = Pick<NonNullable<Asked['Content']['Simple']>, 'Headers' | 'Attachments'>;

function withParts(input: Asked, parts: Parts, { Headers = [], Attachments = [] }: More): Outgoing {
  const { ToAddresses: to = [], CcAddresses: cc = [], BccAddresses: bcc = [] } = input.Destination ?? {};
  const attachments = Attachments.map((one) => ({
    name: one.FileName,
    type: one.ContentType ?? 'application/octet-stream',
    bytes: one.RawContent.length,
    content: Buffer.from(one.RawContent).toString('base64'),
    ...(one.ContentId === undefined ? {} : { contentId: one.ContentId }),
  }));
  const texts = [parts.subject, parts.text ?? '', parts.html ?? ''];
  return {
    ...parts,
    to,
    cc,
    bcc,
    attachments,
    from: input.FromEmailAddress ?? '',
    replyTo: input.ReplyToAddresses ?? [],
    returnPath: input.FeedbackForwardingEmailAddress,
    operation: 'SendEmail',
    headers: Headers.map(({ Name: name, Value: value }) => ({ name, value })),
    mailTags: input.EmailTags,
    configurationSet: input.ConfigurationSetName,
    bytes: [...texts.map((text) => Buffer.byteLength(text)), ...attachments.map(({ bytes }) => bytes)].reduce(
      (sum, size) => sum + size,
      0,
    ),
  };
}
