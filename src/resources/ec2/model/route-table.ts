import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { Vpc } from './vpc.ts';
import type { Route, RouteTableAssociation } from './parts.ts';

export interface RouteTableMembers {
  readonly vpc: Vpc | undefined;
  readonly associations: readonly RouteTableAssociation[];
  readonly routes: readonly Route[];
  /** As AWS describes them. */
  readonly associationsAttribute: readonly aws.RouteTableAssociation[];
  readonly routesAttribute: readonly aws.Route[];
  createRoute(input: Rest<aws.CreateRouteRequest, 'RouteTableId'>): Promise<void>;
  associateWithSubnet(subnetId: string): Promise<string | undefined>;
  delete(): Promise<void>;
}
export interface RouteTable
  extends
    Resource<aws.RouteTable>,
    Attributes<aws.RouteTable, Attribute<typeof names.routeTableAttributes>>,
    RouteTableMembers {}
