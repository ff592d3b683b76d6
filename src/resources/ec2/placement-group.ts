import type { PlacementGroup as Data } from '../../wire/generated/ec2.ts';
import { placementGroupAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { PlacementGroupMembers } from './model.ts';

export const placementGroupKind = defineKind<Data, PlacementGroupMembers, object>({
  word: 'placementGroup',
  id: 'GroupName',
  idFilter: 'group-name',
  attributes: placementGroupAttributes,
  state: (data) => data.State,
  tagId: 'GroupId',
  notFound: (id) => ({
    code: 'InvalidPlacementGroup.Unknown',
    message: `The Placement Group '${id}' is unknown.`,
  }),
  // DescribePlacementGroups has no pages.
  async *pages(connection, { Filters, ids }) {
    const answer = await connection.call('ec2', 'DescribePlacementGroups', { Filters, GroupNames: ids });
    yield answer.PlacementGroups ?? [];
  },
  waitFor: 'GroupNames',
  waiters: {},
  members: {
    get instances(): PlacementGroupMembers['instances'] {
      return this.meta.ec2.instances.filter({ filters: { 'placement-group-name': this.id } });
    },
    async delete() {
      await this.meta.connection.call('ec2', 'DeletePlacementGroup', { GroupName: this.id });
    },
  },
  batch: {},
});
