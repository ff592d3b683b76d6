import type { ModifyNetworkInterfaceAttributeRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation, missingParameter, noAttribute, severalAttributes } from '../errors.ts';
import { instances } from '../instances/instance-row.ts';
import { findInterface } from '../network/find-network.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import type { InterfaceRow } from '../network/interface-row.ts';
import { attachmentNotFound } from '../network/interfaces/find-attachment.ts';
import { readInterfaceGroups } from '../network/interfaces/read-groups.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** One attribute a call. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html */
export const action = defineAction('ec2', 'ModifyNetworkInterfaceAttribute', {
  authorize: (input, context) =>
    onTagged('ModifyNetworkInterfaceAttribute', [input.NetworkInterfaceId], context),
  handler(input, context) {
    const { state } = context;
    const row = findInterface(state, input.NetworkInterfaceId);
    const [change, another] = readChanges(row, input, context);
    if (another !== undefined) throw severalAttributes();
    if (change === undefined) throw noAttribute();
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...row, ...change };
    state.table(networkInterfaces).put(changed);
    // An instance says of itself what its primary interface has.
    const instance = state.table(instances).get(row.attachment?.instanceId ?? '');
    if (instance?.interfaceIds[0] === row.id && instance.sourceDestCheck !== changed.sourceDestCheck)
      state.table(instances).put({ ...instance, sourceDestCheck: changed.sourceDestCheck });
    return {};
  },
});

function readChanges(
  row: InterfaceRow,
  input: ModifyNetworkInterfaceAttributeRequest,
  { state }: ActionContext,
): Partial<InterfaceRow>[] {
  const changes: Partial<InterfaceRow>[] = [];
  const { Description, SourceDestCheck, Groups, Attachment } = input;
  if (Description?.Value !== undefined) changes.push({ description: Description.Value });
  if (SourceDestCheck?.Value !== undefined) changes.push({ sourceDestCheck: SourceDestCheck.Value });
  if (Groups !== undefined && Groups.length > 0) {
    const place = { id: row.subnetId, vpcId: row.vpcId };
    changes.push({ groupIds: readInterfaceGroups(state, Groups, place) });
  }
  if (Attachment === undefined) return changes;
  const { AttachmentId: id, DeleteOnTermination: deleteOnTermination } = Attachment;
  if (id === undefined) throw missingParameter('attachment.attachmentId');
  if (deleteOnTermination === undefined) throw missingParameter('attachment.deleteOnTermination');
  if (row.attachment?.id !== id) throw attachmentNotFound(id);
  return [...changes, { attachment: { ...row.attachment, deleteOnTermination } }];
}
