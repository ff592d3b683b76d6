import type { AssociateAddressRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  missingParameter,
  severalInterfaces,
} from '../errors.ts';
import { findInstance } from '../instances/find-instances.ts';
import { associate, checkGateway, publicSide } from '../network/addresses/associate.ts';
import { findAllocation, findByPublicIp } from '../network/addresses/find-address.ts';
import { findInterface } from '../network/find-network.ts';
import type { InterfaceRow } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html */
export const action = defineAction('ec2', 'AssociateAddress', {
  authorize: (input, context) =>
    onTagged(
      'AssociateAddress',
      [input.AllocationId, input.InstanceId, input.NetworkInterfaceId].filter((id) => id !== undefined),
      context,
    ),
  handler(input, context) {
    const { state } = context;
    const address = findAddress(input, state);
    const entry = findTarget(input, state);
    const privateIp = input.PrivateIpAddress ?? entry.addresses[0] ?? '';
    if (!entry.addresses.includes(privateIp))
      throw new AwsError(
        'InvalidParameterValue',
        400,
        `The private IP address '${privateIp}' is not assigned to the interface '${entry.id}'.`,
      );
    const { association } = address;
    const here = association?.interfaceId === entry.id && association.privateIp === privateIp;
    // The API's default: an address that is elsewhere moves, unless the request says not to.
    if (!here) checkReassociation(input, address.id, association?.id, entry, privateIp);
    checkGateway(state, entry.vpcId);
    if (input.DryRun === true) throw dryRunOperation();
    if (here) return { AssociationId: association.id };
    return { AssociationId: associate(context, address, entry.id, privateIp).association?.id };
  },
});

function findAddress({ AllocationId: id, PublicIp: publicIp }: AssociateAddressRequest, state: State) {
  if (id !== undefined && publicIp !== undefined)
    throw invalidParameterCombination(
      'You may specify public IP or allocation id, but not both in the same call',
    );
  if (id !== undefined) return findAllocation(state, id);
  if (publicIp === undefined) throw missingParameter('publicIp or allocationId');
  return findByPublicIp(state, publicIp);
}

function findTarget(input: AssociateAddressRequest, state: State): InterfaceRow {
  if (input.NetworkInterfaceId !== undefined) return findInterface(state, input.NetworkInterfaceId);
  if (input.InstanceId === undefined) throw missingParameter('instanceId or networkInterfaceId');
  const instance = findInstance(state, input.InstanceId);
  if (!['running', 'stopped', 'stopping'].includes(instance.state))
    throw new AwsError(
      'InvalidInstanceID',
      400,
      `The ${instance.state} instance '${instance.id}' is not in a valid state for this operation.`,
    );
  if (instance.interfaceIds.length > 1) throw severalInterfaces(instance.id);
  return findInterface(state, instance.interfaceIds[0] ?? '');
}

function checkReassociation(
  { AllowReassociation: allowed }: AssociateAddressRequest,
  allocationId: string,
  associationId: string | undefined,
  entry: InterfaceRow,
  privateIp: string,
): void {
  if (allowed !== false) return;
  if (associationId !== undefined)
    throw new AwsError(
      'Resource.AlreadyAssociated',
      400,
      `resource ${allocationId} is already associated with associate-id ${associationId}`,
    );
  const former = publicSide(entry, privateIp);
  if (former?.associationId !== undefined)
    throw new AwsError(
      'Resource.AlreadyAssociated',
      400,
      `resource ${entry.id} is already associated with associate-id ${former.associationId}`,
    );
}
