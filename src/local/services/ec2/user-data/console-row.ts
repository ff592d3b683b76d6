import { defineTable } from '../../../store/table.ts';

/** What the user data of an instance wrote when it was really run. */
export const consoles = defineTable<{ readonly instanceId: string; readonly text: string }>({
  name: 'ec2.consoles',
  scope: 'region',
  id: (row) => row.instanceId,
});
