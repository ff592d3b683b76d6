import type { DisassociateAddressRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import type { AddressRow } from '../network/addresses/address-row.ts';
import { disassociate } from '../network/addresses/associate.ts';
import { addressOfAssociation, findByPublicIp } from '../network/addresses/find-address.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { associationNotFound } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html */
export const action = defineAction('ec2', 'DisassociateAddress', {
  authorize(input, context) {
    const id = addressOfAssociation(context.state, input.AssociationId ?? '')?.id;
    return onTagged('DisassociateAddress', [id ?? '*'], context);
  },
  handler(input, context) {
    const address = findAddress(input, context.state);
    const entry = context.state.table(networkInterfaces).get(address.association?.interfaceId ?? '');
    if (entry?.type === 'nat_gateway')
      throw new AwsError('AuthFailure', 400, `You do not have permission to access the specified resource.`);
    if (input.DryRun === true) throw dryRunOperation();
    disassociate(context, address);
    return {};
  },
});

function findAddress(input: DisassociateAddressRequest, state: State): AddressRow {
  const { AssociationId: id, PublicIp: publicIp } = input;
  if (id === undefined && publicIp === undefined) throw missingParameter('associationId');
  if (id === undefined) return findByPublicIp(state, publicIp ?? '');
  const row = addressOfAssociation(state, id);
  if (row === undefined) throw associationNotFound(id);
  return row;
}
