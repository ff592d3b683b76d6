import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { findSubnet } from '../network/find-network.ts';
import { newRowId } from '../network/new-row-id.ts';
import { cidrReservations, describeCidrReservation } from '../network/subnets/cidr-reservations.ts';
import type { CidrReservationRow } from '../network/subnets/cidr-reservations.ts';
import { readReservedRange } from '../network/subnets/read-reservation.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

const kind = 'subnet-cidr-reservation';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html */
export const action = defineAction('ec2', 'CreateSubnetCidrReservation', {
  authorize: (input, context) => [
    ...onTagged('CreateSubnetCidrReservation', [input.SubnetId], context),
    ...onCreation(
      { action: 'CreateSubnetCidrReservation', resource: `${kind}/*`, tags: input.TagSpecifications },
      context,
    ).slice(1),
  ],
  handler(input, context) {
    const { state, account, region } = context;
    const subnet = findSubnet(state, input.SubnetId);
    const type = readType(input.ReservationType);
    const range = readReservedRange(state, subnet, input.Cidr);
    const tags = readTagSpecifications(input.TagSpecifications, [kind]).get(kind) ?? [];
    if (input.DryRun === true) throw dryRunOperation();
    const row: CidrReservationRow = {
      ...range,
      id: newRowId(context, 'scr', cidrReservations),
      account,
      region,
      subnetId: subnet.id,
      type,
      description: input.Description,
      tags,
    };
    state.table(cidrReservations).put(row);
    return { SubnetCidrReservation: describeCidrReservation(row) };
  },
});

function readType(text: string): CidrReservationRow['type'] {
  if (text === 'prefix' || text === 'explicit') return text;
  throw invalidParameterValue(`Value (${text}) for parameter reservationType is invalid.`);
}
