import { grantedBy } from '../../../../policy/policy.ts';
import type { PolicyGrantingServiceAccess } from '../../../../wire/generated/iam.ts';
import { defineAction } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { identityByArn } from '../advisor/subject.ts';
import { findGroup } from '../entities.ts';
import { documentOf, policyByArn } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import type { EntityKind, EntityRow } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html */
export const action = defineAction('iam', 'ListPoliciesGrantingServiceAccess', {
  authorize: (input) => permit('ListPoliciesGrantingServiceAccess', input.Arn),
  handler(input, context) {
    const { state } = context;
    const policies = policiesOf(state, identityByArn(state, input.Arn));
    const call = { ...input, MaxItems: undefined };
    const { rows, end } = pageOf('ListPoliciesGrantingServiceAccess', call, context, input.ServiceNamespaces);
    return {
      PoliciesGrantingServiceAccess: rows.map((namespace) => ({
        ServiceNamespace: namespace,
        Policies: policies
          .filter(({ document }) => grantedBy([document]).service(namespace))
          .map(({ shown }) => shown),
      })),
      ...end,
    };
  },
});

interface Granting {
  readonly document: string;
  readonly shown: PolicyGrantingServiceAccess;
}

const types: Readonly<Record<EntityKind, 'USER' | 'GROUP' | 'ROLE'>> = {
  user: 'USER',
  group: 'GROUP',
  role: 'ROLE',
};

/** Of a user also those of his groups; whose an inline policy is stands beside it, as it has no ARN. */
function policiesOf(state: State, row: EntityRow): readonly Granting[] {
  const inline = row.inline.map(({ name, document }) => ({
    document,
    shown: {
      PolicyName: name,
      PolicyType: 'INLINE' as const,
      EntityType: types[row.kind],
      EntityName: row.name,
    },
  }));
  const managed = row.attached.flatMap((arn): readonly Granting[] => {
    const policy = policyByArn(state, arn);
    const document = policy === undefined ? undefined : documentOf(policy);
    if (policy === undefined || document === undefined) return [];
    return [{ document, shown: { PolicyName: policy.name, PolicyType: 'MANAGED', PolicyArn: arn } }];
  });
  const ofGroups =
    row.kind === 'user' ? row.groups.flatMap((name) => policiesOf(state, findGroup(state, name))) : [];
  return [...managed, ...inline, ...ofGroups];
}
