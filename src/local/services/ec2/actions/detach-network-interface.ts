import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { attachmentNotFound, interfaceOfAttachment } from '../network/interfaces/find-attachment.ts';
import { beginInterfaceChange } from '../network/interfaces/interface-transition.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html */
export const action = defineAction('ec2', 'DetachNetworkInterface', {
  authorize(input, context) {
    const found = interfaceOfAttachment(context.state, input.AttachmentId);
    const instanceId = found?.attachment.instanceId;
    const ids = [found?.row.id ?? '*', ...(instanceId === undefined ? [] : [instanceId])];
    return onTagged('DetachNetworkInterface', ids, context);
  },
  handler(input, context) {
    const found = interfaceOfAttachment(context.state, input.AttachmentId);
    if (found === undefined) throw attachmentNotFound(input.AttachmentId);
    const { row, attachment } = found;
    if (row.requesterManaged)
      throw new AwsError('AuthFailure', 400, 'You do not have permission to access the specified resource.');
    if (attachment.deviceIndex === 0)
      throw new AwsError(
        'OperationNotPermitted',
        400,
        `The network interface at device index 0 and networkCard index ${attachment.networkCardIndex} cannot be detached.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const table = context.state.table(networkInterfaces);
    table.put({ ...row, attachment: { ...attachment, status: 'detaching' } });
    const ids = { interfaceId: row.id, attachmentId: attachment.id };
    beginInterfaceChange(context, { ...ids, change: 'detached' });
    return {};
  },
});
