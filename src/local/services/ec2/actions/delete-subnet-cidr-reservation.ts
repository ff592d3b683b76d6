import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findRow } from '../network/find-row.ts';
import { cidrReservationIdErrors } from '../network/network-errors.ts';
import { cidrReservations, describeCidrReservation } from '../network/subnets/cidr-reservations.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnetCidrReservation.html */
export const action = defineAction('ec2', 'DeleteSubnetCidrReservation', {
  authorize: (input, context) =>
    onTagged('DeleteSubnetCidrReservation', [input.SubnetCidrReservationId], context),
  handler(input, { state }) {
    const row = findRow(state, cidrReservations, cidrReservationIdErrors, input.SubnetCidrReservationId);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(cidrReservations).delete(row.id);
    return { DeletedSubnetCidrReservation: describeCidrReservation(row) };
  },
});
