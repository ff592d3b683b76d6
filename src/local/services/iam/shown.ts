import type {
  AttachedPermissionsBoundary,
  Group,
  InstanceProfile,
  Policy,
  Role,
  User,
} from '../../../wire/generated/iam.ts';
import type { State } from '../../store/table.ts';
import { uses } from './account-state.ts';
import { countAttachments } from './attachments.ts';
import { encodeDocument } from './documents.ts';
import {
  entities,
  entityKey,
  type GroupRow,
  type InstanceProfileRow,
  type PolicyRow,
  type RoleRow,
  type UserRow,
} from './state.ts';
import { byKey, tagsShown } from './tags.ts';

/** Times of IAM have no parts of a second. */
export function date(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000);
}

/** A user as lists show it. */
export function userListed({ path, name, id, arn, created }: UserRow): User {
  return { Path: path, UserName: name, UserId: id, Arn: arn, CreateDate: date(created) };
}

export function userShown(row: UserRow): User {
  return {
    ...userListed(row),
    PermissionsBoundary: boundaryShown(row.boundary),
    Tags: tagsShown(row.tags),
  };
}

export function groupShown({ path, name, id, arn, created }: GroupRow): Group {
  return { Path: path, GroupName: name, GroupId: id, Arn: arn, CreateDate: date(created) };
}

/** A role as it stands in an instance profile and in what changes it: how long its sessions last is not said. */
export function roleBrief({ path, name, id, arn, created, trust, description }: RoleRow): Role {
  return {
    Path: path,
    RoleName: name,
    RoleId: id,
    Arn: arn,
    CreateDate: date(created),
    AssumeRolePolicyDocument: encodeDocument(trust),
    Description: description,
  };
}

/** A role as lists show it: its boundary, tags and last use are asked for one by one. */
export function roleListed(row: RoleRow): Role {
  return { ...roleBrief(row), MaxSessionDuration: row.maxSession };
}

/** A role as it is made: AWS does not repeat its description. */
export function roleMade(row: RoleRow): Role {
  const { Description: _, ...made } = roleBrief(row);
  return { ...made, PermissionsBoundary: boundaryShown(row.boundary), Tags: tagsShown(row.tags) };
}

export function roleShown(state: State, row: RoleRow): Role {
  const used = state.table(uses).get(row.arn);
  return {
    ...roleListed(row),
    PermissionsBoundary: boundaryShown(row.boundary),
    Tags: tagsShown(row.tags),
    RoleLastUsed: used === undefined ? {} : { LastUsedDate: date(used.time), Region: used.region },
  };
}

export function boundaryShown(arn: string | undefined): AttachedPermissionsBoundary | undefined {
  return arn === undefined ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn };
}

export function policyListed(state: State, row: PolicyRow): Policy {
  return {
    PolicyName: row.name,
    PolicyId: row.id,
    Arn: row.arn,
    Path: row.path,
    DefaultVersionId: row.defaultVersion,
    AttachmentCount: countAttachments(state, row.arn, 'PermissionsPolicy'),
    PermissionsBoundaryUsageCount: countAttachments(state, row.arn, 'PermissionsBoundary'),
    IsAttachable: true,
    CreateDate: date(row.created),
    UpdateDate: date(row.updated),
  };
}

export function policyShown(state: State, row: PolicyRow): Policy {
  return { ...policyListed(state, row), Description: row.description, Tags: byKey(row.tags) };
}

export function profileListed(state: State, row: InstanceProfileRow): InstanceProfile {
  const role = row.role === undefined ? undefined : state.table(entities).get(entityKey('role', row.role));
  return {
    Path: row.path,
    InstanceProfileName: row.name,
    InstanceProfileId: row.id,
    Arn: row.arn,
    CreateDate: date(row.created),
    Roles: role?.kind === 'role' ? [roleBrief(role)] : [],
  };
}

export function profileShown(state: State, row: InstanceProfileRow): InstanceProfile {
  return { ...profileListed(state, row), Tags: row.tags };
}
