import type { RouteTable as Data } from '../../wire/generated/ec2.ts';
import { routeTableAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { RouteTableMembers } from './model.ts';
import { route, routeTableAssociation } from './parts.ts';

export const routeTableKind = defineKind<Data, RouteTableMembers, object>({
  word: 'routeTable',
  id: 'RouteTableId',
  idFilter: 'route-table-id',
  attributes: routeTableAttributes,
  notFound: (id) => ({
    code: 'InvalidRouteTableID.NotFound',
    message: `The routeTable ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    for await (const page of connection.pages('ec2', 'DescribeRouteTables', { Filters, RouteTableIds: ids }))
      yield page.RouteTables ?? [];
  },
  waitFor: 'RouteTableIds',
  waiters: {},
  members: {
    get vpc(): RouteTableMembers['vpc'] {
      return this.data.VpcId === undefined ? undefined : this.meta.ec2.vpc(this.data.VpcId);
    },
    get associations(): RouteTableMembers['associations'] {
      return (this.data.Associations ?? []).map((data) => routeTableAssociation(this.meta, data));
    },
    get routes(): RouteTableMembers['routes'] {
      return (this.data.Routes ?? []).map((data) => route(this.meta, this.id, data));
    },
    get associationsAttribute(): RouteTableMembers['associationsAttribute'] {
      return this.data.Associations ?? [];
    },
    get routesAttribute(): RouteTableMembers['routesAttribute'] {
      return this.data.Routes ?? [];
    },
    async createRoute(input) {
      await this.meta.connection.call('ec2', 'CreateRoute', { ...input, RouteTableId: this.id });
    },
    async associateWithSubnet(SubnetId) {
      const input = { RouteTableId: this.id, SubnetId };
      return (await this.meta.connection.call('ec2', 'AssociateRouteTable', input)).AssociationId;
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeleteRouteTable', { RouteTableId: this.id });
    },
  },
  batch: {},
});
