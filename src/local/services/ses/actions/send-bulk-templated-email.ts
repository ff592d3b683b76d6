import { defineAction } from '../../../action.ts';
import { v1 } from '../errors.ts';
import { sendBulk } from '../sending/bulk.ts';
import { maySend } from '../sending/send.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendBulkTemplatedEmail.html */
export const action = defineAction('ses', 'SendBulkTemplatedEmail', {
  authorize: (input, context) => maySend(context, 'SendBulkTemplatedEmail', input.Source, []),
  handler: (input, context) => ({
    Status: sendBulk(
      context,
      {
        from: input.Source,
        replyTo: input.ReplyToAddresses ?? [],
        returnPath: input.ReturnPath,
        configurationSet: input.ConfigurationSetName,
        operation: 'SendBulkTemplatedEmail',
        template: input.Template,
        data: input.DefaultTemplateData,
        tags: input.DefaultTags,
        entries: input.Destinations.map((one) => ({
          to: one.Destination.ToAddresses ?? [],
          cc: one.Destination.CcAddresses ?? [],
          bcc: one.Destination.BccAddresses ?? [],
          data: one.ReplacementTemplateData,
          tags: one.ReplacementTags,
        })),
      },
      v1,
    ).map(({ status, error, messageId }) => ({
      Status: statusV1(status),
      Error: error,
      MessageId: messageId,
    })),
  }),
});

/** v1 writes `TransientFailure` where v2 writes `TRANSIENT_FAILURE`. */
function statusV1(status: string): 'Success' | 'InvalidParameterValue' | 'MessageRejected' | 'Failed' {
  if (status === 'SUCCESS') return 'Success';
  if (status === 'INVALID_PARAMETER') return 'InvalidParameterValue';
  return status === 'MESSAGE_REJECTED' ? 'MessageRejected' : 'Failed';
}
