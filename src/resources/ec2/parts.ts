import type { Connection } from '../../aws/connection.ts';
import type * as aws from '../../wire/generated/ec2.ts';
import type { Ec2, NetworkInterfaceAssociation, Route, RouteTableAssociation } from './model.ts';

interface Meta {
  readonly connection: Connection;
  readonly ec2: Ec2;
}

/** A part of a route table, from what the table says of it or by its id alone. */
export function routeTableAssociation(
  { connection, ec2 }: Meta,
  data: aws.RouteTableAssociation,
): RouteTableAssociation {
  const AssociationId = data.RouteTableAssociationId ?? '';
  return {
    id: AssociationId,
    data,
    main: data.Main ?? false,
    routeTable: ec2.routeTable(data.RouteTableId ?? ''),
    subnet: data.SubnetId === undefined ? undefined : ec2.subnet(data.SubnetId),
    async replaceSubnet(input) {
      const whole = { ...input, AssociationId };
      return (await connection.call('ec2', 'ReplaceRouteTableAssociation', whole)).NewAssociationId;
    },
    async delete() {
      await connection.call('ec2', 'DisassociateRouteTable', { AssociationId });
    },
  };
}

/** A route of a table. */
export function route({ connection, ec2 }: Meta, RouteTableId: string, data: aws.Route): Route {
  const { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId } = data;
  const named = { RouteTableId, DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId };
  return {
    data,
    destination: DestinationCidrBlock ?? DestinationIpv6CidrBlock ?? DestinationPrefixListId ?? '',
    state: data.State,
    routeTable: ec2.routeTable(RouteTableId),
    async replace(input) {
      await connection.call('ec2', 'ReplaceRoute', { ...input, ...named });
    },
    async delete() {
      await connection.call('ec2', 'DeleteRoute', named);
    },
  };
}

/** What ties an elastic address to an interface. */
export function networkInterfaceAssociation(
  { connection, ec2 }: Meta,
  id: string,
  allocationId: string,
): NetworkInterfaceAssociation {
  return {
    id,
    address: ec2.vpcAddress(allocationId),
    async delete() {
      await connection.call('ec2', 'DisassociateAddress', { AssociationId: id });
    },
  };
}
