import type * as aws from '../../../wire/generated/ec2.ts';
import type { Address } from './address.ts';
import type { Rest } from './input.ts';
import type { RouteTable } from './route-table.ts';
import type { Subnet } from './subnet.ts';

/*
 * What boto3 has as resources of their own and AWS describes as a part of another one: they have what their whole says
 * of them, and nothing to load.
 */

/** A subnet's (or a gateway's) part in a route table. */
export interface RouteTableAssociation {
  readonly id: string;
  readonly data: aws.RouteTableAssociation;
  /** Whether it makes the table the main one of its VPC. */
  readonly main: boolean;
  readonly routeTable: RouteTable;
  readonly subnet: Subnet | undefined;
  /** Gives the subnet another table; answers the id of the new association. */
  replaceSubnet(
    input: Rest<aws.ReplaceRouteTableAssociationRequest, 'AssociationId'>,
  ): Promise<string | undefined>;
  delete(): Promise<void>;
}

/** A route of a table. */
export interface Route {
  readonly data: aws.Route;
  /** The block (of either kind) or the prefix list that it is for. */
  readonly destination: string;
  /** `active` or `blackhole`. */
  readonly state: string | undefined;
  readonly routeTable: RouteTable;
  /** Leads it elsewhere. */
  replace(
    input: Rest<
      aws.ReplaceRouteRequest,
      'RouteTableId' | 'DestinationCidrBlock' | 'DestinationIpv6CidrBlock' | 'DestinationPrefixListId'
    >,
  ): Promise<void>;
  delete(): Promise<void>;
}

/** What ties an elastic address to a network interface. */
export interface NetworkInterfaceAssociation {
  readonly id: string;
  readonly address: Address;
  /** Takes the address from the interface; the address stays. */
  delete(): Promise<void>;
}
