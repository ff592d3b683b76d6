import { defineAction } from '../../../action.ts';
import { checkChoice } from '../check-choice.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { readGroups } from '../launch/placement.ts';
import {
  ADDRESS_TYPES,
  connectEndpoints,
  connectIdErrors,
} from '../network/connect-endpoints/connect-row.ts';
import { beginConnectChange } from '../network/connect-endpoints/connect-transition.ts';
import { findSubnet } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceConnectEndpoint.html */
export const action = defineAction('ec2', 'ModifyInstanceConnectEndpoint', {
  authorize: (input, context) =>
    onTagged('ModifyInstanceConnectEndpoint', [input.InstanceConnectEndpointId], context),
  handler(input, context) {
    const { InstanceConnectEndpointId: id, SecurityGroupIds: named } = input;
    checkChoice('ipAddressType', input.IpAddressType, ADDRESS_TYPES);
    const row = findRow(context.state, connectEndpoints, connectIdErrors, id);
    const groupIds =
      named === undefined
        ? row.groupIds
        : readGroups(named, [], findSubnet(context.state, row.subnetId), context);
    // It would come back.
    if (row.state === 'delete-in-progress')
      throw new AwsError('IncorrectState', 400, `The instance connect endpoint '${id}' is being deleted.`);
    if (input.DryRun === true) throw dryRunOperation();
    const entry = context.state.table(networkInterfaces).get(row.interfaceId);
    if (entry !== undefined) context.state.table(networkInterfaces).put({ ...entry, groupIds });
    beginConnectChange(context, {
      ...row,
      groupIds,
      preserveClientIp: input.PreserveClientIp ?? row.preserveClientIp,
      addressType: input.IpAddressType ?? row.addressType,
      state: 'update-in-progress',
    });
    return { Return: true };
  },
});
