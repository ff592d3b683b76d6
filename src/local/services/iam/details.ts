import type {
  AttachedPolicy,
  GroupDetail,
  ManagedPolicyDetail,
  PolicyDetail,
  RoleDetail,
  UserDetail,
} from '../../../wire/generated/iam.ts';
import type { State } from '../../store/table.ts';
import { uses } from './account-state.ts';
import { encodeDocument } from './documents.ts';
import { policyByArn } from './managed-policies.ts';
import { versionShown } from './policies.ts';
import {
  boundaryShown,
  date,
  groupShown,
  policyListed,
  profileListed,
  roleListed,
  userListed,
} from './shown.ts';
import {
  instanceProfiles,
  type EntityRow,
  type GroupRow,
  type PolicyRow,
  type RoleRow,
  type UserRow,
} from './state.ts';

function inlineShown({ inline }: EntityRow): readonly PolicyDetail[] {
  return inline.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: encodeDocument(document) }));
}

function attachedShown(state: State, { attached }: EntityRow): readonly AttachedPolicy[] {
  return attached.map((arn) => ({ PolicyName: policyByArn(state, arn)?.name, PolicyArn: arn }));
}

export function userDetail(state: State, row: UserRow): UserDetail {
  return {
    ...userListed(row),
    UserPolicyList: inlineShown(row),
    GroupList: row.groups,
    AttachedManagedPolicies: attachedShown(state, row),
    PermissionsBoundary: boundaryShown(row.boundary),
    Tags: row.tags,
  };
}

export function groupDetail(state: State, row: GroupRow): GroupDetail {
  return {
    ...groupShown(row),
    GroupPolicyList: inlineShown(row),
    AttachedManagedPolicies: attachedShown(state, row),
  };
}

export function roleDetail(state: State, row: RoleRow): RoleDetail {
  const { Description: _description, MaxSessionDuration: _duration, ...listed } = roleListed(row);
  const used = state.table(uses).get(row.arn);
  return {
    ...listed,
    InstanceProfileList: [...state.table(instanceProfiles).list({ index: 'role', equals: row.name })].map(
      (profile) => profileListed(state, profile),
    ),
    RolePolicyList: inlineShown(row),
    AttachedManagedPolicies: attachedShown(state, row),
    PermissionsBoundary: boundaryShown(row.boundary),
    Tags: row.tags,
    RoleLastUsed: used === undefined ? {} : { LastUsedDate: date(used.time), Region: used.region },
  };
}

export function policyDetail(state: State, row: PolicyRow): ManagedPolicyDetail {
  const { Tags: _tags, ...listed } = policyListed(state, row);
  return {
    ...listed,
    Description: row.description,
    PolicyVersionList: row.versions.map((version) => versionShown(row, version)),
  };
}
