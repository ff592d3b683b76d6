import { defineAction } from '../../../action.ts';
import type { EntityKind, EntityRow } from '../state.ts';
import { findPolicy } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onPolicy } from '../policies.ts';
import { attachments, entities, entityKey } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html */
export const action = defineAction('iam', 'ListEntitiesForPolicy', {
  authorize: (input, context) => onPolicy(context, 'ListEntitiesForPolicy', input.PolicyArn),
  handler(input, context) {
    const { state } = context;
    const { arn } = findPolicy(context, input.PolicyArn);
    const { EntityFilter: kind, PathPrefix: prefix = '/', PolicyUsageFilter: use } = input;
    const seen = new Map<string, EntityRow>();
    for (const row of state.table(attachments).list({ index: 'policyOnly', equals: arn })) {
      const entity = state.table(entities).get(entityKey(row.kind, row.entity));
      if (entity === undefined || (use !== undefined && use !== row.use)) continue;
      if (isMeant(row.kind, kind) && entity.path.startsWith(prefix)) seen.set(entity.id, entity);
    }
    const { rows, end } = pageOf('ListEntitiesForPolicy', input, context, [...seen.values()]);
    return {
      PolicyGroups: of(rows, 'group').map(({ name, id }) => ({ GroupName: name, GroupId: id })),
      PolicyUsers: of(rows, 'user').map(({ name, id }) => ({ UserName: name, UserId: id })),
      PolicyRoles: of(rows, 'role').map(({ name, id }) => ({ RoleName: name, RoleId: id })),
      ...end,
    };
  },
});

/** The filters that name policies leave no entity out. */
function isMeant(kind: EntityKind, filter: string | undefined): boolean {
  return filter === undefined || filter.endsWith('Policy') || filter.toLowerCase() === kind;
}

function of(rows: readonly EntityRow[], kind: EntityKind): readonly EntityRow[] {
  return rows.filter((row) => row.kind === kind);
}
