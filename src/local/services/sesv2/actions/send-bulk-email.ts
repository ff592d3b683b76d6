import { defineAction } from '../../../action.ts';
import { maySend, sendBulk, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendBulkEmail.html */
export const action = defineAction('sesv2', 'SendBulkEmail', {
  authorize: (input, context) => maySend(context, 'SendBulkEmail', input.FromEmailAddress, []),
  handler(input, context) {
    const template = input.DefaultContent.Template;
    if (template === undefined) throw v2.invalid('Content is required.');
    const { TemplateContent: inline, TemplateArn: arn, TemplateName: name } = template;
    const results = sendBulk(
      context,
      {
        from: input.FromEmailAddress ?? '',
        replyTo: input.ReplyToAddresses ?? [],
        returnPath: input.FeedbackForwardingEmailAddress,
        configurationSet: input.ConfigurationSetName,
        operation: 'SendBulkEmail',
        template:
          inline === undefined
            ? (name ?? arn?.split('/').at(-1) ?? '')
            : { subject: inline.Subject, text: inline.Text, html: inline.Html },
        data: template.TemplateData,
        tags: input.DefaultEmailTags,
        entries: input.BulkEmailEntries.map((entry) => ({
          to: entry.Destination.ToAddresses ?? [],
          cc: entry.Destination.CcAddresses ?? [],
          bcc: entry.Destination.BccAddresses ?? [],
          data: entry.ReplacementEmailContent?.ReplacementTemplate?.ReplacementTemplateData,
          tags: entry.ReplacementTags,
        })),
      },
      v2,
    );
    return {
      BulkEmailEntryResults: results.map(({ status, error, messageId }) => ({
        Status: status,
        Error: error,
        MessageId: messageId,
      })),
    };
  },
});
