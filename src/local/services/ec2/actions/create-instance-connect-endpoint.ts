import type { CreateInstanceConnectEndpointRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { checkChoice } from '../check-choice.ts';
import { readGroups } from '../launch/placement.ts';
import {
  ADDRESS_TYPES,
  connectEndpoints,
  connectIdErrors,
} from '../network/connect-endpoints/connect-row.ts';
import { beginConnectChange } from '../network/connect-endpoints/connect-transition.ts';
import { describeConnect } from '../network/connect-endpoints/describe-connect.ts';
import { createInterfaceRow } from '../network/create-interface.ts';
import { findSubnet } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';
import { managedAttachment } from '../network/managed-attachment.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceConnectEndpoint.html */
export const action = defineAction('ec2', 'CreateInstanceConnectEndpoint', {
  authorize(input, context) {
    const creation = {
      action: 'CreateInstanceConnectEndpoint',
      resource: 'instance-connect-endpoint/*',
      tags: input.TagSpecifications,
    };
    const used = [input.SubnetId, ...(input.SecurityGroupIds ?? [])];
    return [...onTagged('CreateInstanceConnectEndpoint', used, context), ...onCreation(creation, context)];
  },
  handler(input, context) {
    const id = once('CreateInstanceConnectEndpoint', input, context, () => plan(input, context));
    const row = findRow(context.state, connectEndpoints, connectIdErrors, id);
    return { InstanceConnectEndpoint: describeConnect(row, context), ClientToken: input.ClientToken };
  },
});

function plan(input: CreateInstanceConnectEndpointRequest, context: ActionContext): () => string {
  const { account, region, now, random } = context;
  checkChoice('ipAddressType', input.IpAddressType, ADDRESS_TYPES);
  const subnet = findSubnet(context.state, input.SubnetId);
  const groupIds = readGroups(input.SecurityGroupIds ?? [], [], subnet, context);
  const kind = 'instance-connect-endpoint';
  const tags = readTagSpecifications(input.TagSpecifications, [kind]).get(kind) ?? [];
  return () => {
    const id = newRowId(context, 'eice', connectEndpoints);
    const { id: interfaceId } = createInterfaceRow(context, {
      subnet,
      groupIds,
      type: 'ec2_instance_connect_endpoint',
      description: `EC2 Instance Connect Endpoint ${id}`,
      requesterId: 'amazon-aws',
      attachment: managedAttachment(now),
    });
    beginConnectChange(context, {
      id,
      account,
      region,
      vpcId: subnet.vpcId,
      subnetId: subnet.id,
      zone: subnet.zone,
      zoneId: subnet.zoneId,
      interfaceId,
      groupIds,
      preserveClientIp: input.PreserveClientIp ?? false,
      addressType: input.IpAddressType ?? 'ipv4',
      label: random.hex(8),
      state: 'create-in-progress',
      created: now,
      tags,
    });
    return id;
  };
}
