import { defineAction } from '../../../action.ts';
import { onTagged } from '../tags/tagged-resources.ts';
import { findSubnet } from '../network/find-network.ts';
import { cidrReservationIdErrors } from '../network/network-errors.ts';
import { cidrReservations, describeCidrReservation } from '../network/subnets/cidr-reservations.ts';
import type { CidrReservationRow } from '../network/subnets/cidr-reservations.ts';
import { list } from '../listing.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html */
export const action = defineAction('ec2', 'GetSubnetCidrReservations', {
  authorize: (input, context) => onTagged('GetSubnetCidrReservations', [input.SubnetId], context),
  handler(input, context) {
    const subnet = findSubnet(context.state, input.SubnetId);
    const listing = {
      ...cidrReservationIdErrors,
      action: 'GetSubnetCidrReservations',
      table: cidrReservations,
      prefix: 'scr',
      filters: {
        reservationType: (row: CidrReservationRow) => row.type,
        'subnet-id': (row: CidrReservationRow) => row.subnetId,
      },
      tagsOf: (row: CidrReservationRow) => row.tags,
      only: (row: CidrReservationRow) => row.subnetId === subnet.id,
      pages: { least: 5, most: 1000 },
    };
    const { rows, nextToken } = list(listing, undefined, input, context);
    const of = (family: string) => rows.filter((row) => row.family === family).map(describeCidrReservation);
    return {
      SubnetIpv4CidrReservations: of('ipv4'),
      SubnetIpv6CidrReservations: of('ipv6'),
      NextToken: nextToken,
    };
  },
});
