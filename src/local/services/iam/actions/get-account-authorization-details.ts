import { defineAction } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import type { EntityRow, PolicyRow } from '../state.ts';
import { groupDetail, policyDetail, roleDetail, userDetail } from '../details.ts';
import { entitiesOf } from '../entities.ts';
import { isAwsOwned, policyByArn } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { attachments, policies } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
export const action = defineAction('iam', 'GetAccountAuthorizationDetails', {
  authorize: () => permit('GetAccountAuthorizationDetails', '*'),
  handler(input, context) {
    const { state } = context;
    const filter = input.Filter ?? [];
    const wanted = (kind: string): boolean => filter.length === 0 || filter.includes(kind);
    const all: readonly Detailed[] = [
      ...(wanted('User') ? entitiesOf(state, 'user') : []),
      ...(wanted('Group') ? entitiesOf(state, 'group') : []),
      ...(wanted('Role') ? entitiesOf(state, 'role') : []),
      ...(wanted('LocalManagedPolicy') ? state.table(policies).list() : []),
      ...(wanted('AWSManagedPolicy') ? attachedAwsPolicies(state) : []),
    ];
    const { rows, end } = pageOf('GetAccountAuthorizationDetails', input, context, all);
    return {
      UserDetailList: rows.flatMap((row) =>
        'kind' in row && row.kind === 'user' ? [userDetail(state, row)] : [],
      ),
      GroupDetailList: rows.flatMap((row) =>
        'kind' in row && row.kind === 'group' ? [groupDetail(state, row)] : [],
      ),
      RoleDetailList: rows.flatMap((row) =>
        'kind' in row && row.kind === 'role' ? [roleDetail(state, row)] : [],
      ),
      Policies: rows.flatMap((row) => ('versions' in row ? [policyDetail(state, row)] : [])),
      ...end,
    };
  },
});

type Detailed = EntityRow | PolicyRow;

/** Of AWS's own policies those that somebody uses. */
function attachedAwsPolicies(state: State): readonly PolicyRow[] {
  const arns = new Set([...state.table(attachments).list()].map(({ policy }) => policy));
  return [...arns].filter(isAwsOwned).flatMap((arn) => policyByArn(state, arn) ?? []);
}
