import type { State } from '../../../store/table.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { findEntity, findGroup } from '../entities.ts';
import { invalidInput } from '../errors.ts';
import { documentOf, findPolicy, policyByArn } from '../managed-policies.ts';
import {
  attachments,
  entities,
  entityKey,
  memberships,
  type EntityRow,
  type RoleRow,
  type UserRow,
} from '../state.ts';

/** Who or what a report is about. */
export interface Subject {
  /** The texts of the policies that grant. */
  readonly documents: readonly string[];
  /** The users and roles whose attempts count. */
  readonly principals: readonly (UserRow | RoleRow)[];
}

/** A user, group or role by its ARN. Throws IAM's error for anything else. */
export function identityByArn(state: State, arn: string): EntityRow {
  const [, kind, name] = /^(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(parseArn(arn)?.resource ?? '') ?? [];
  if (name === undefined || (kind !== 'user' && kind !== 'group' && kind !== 'role'))
    throw invalidInput(`ARN ${arn} is not valid.`);
  return findEntity(state, kind, name);
}

/** What a report on a user, group, role or managed policy looks at. */
export function subjectOf(state: State, arn: string): Subject {
  if (parseArn(arn)?.resource.startsWith('policy/') === true) {
    const row = findPolicy({ state }, arn);
    return { documents: [documentOf(row) ?? ''].filter(Boolean), principals: principalsOfPolicy(state, arn) };
  }
  const row = identityByArn(state, arn);
  const principals = row.kind === 'group' ? membersOf(state, row.name) : [row];
  return { documents: documentsOf(state, row), principals };
}

/** The texts of all policies of a user with his groups, of a group or of a role. */
function documentsOf(state: State, row: EntityRow): readonly string[] {
  const own = [
    ...row.inline.map(({ document }) => document),
    ...row.attached.flatMap((arn) => text(state, arn)),
  ];
  if (row.kind !== 'user') return own;
  return [...own, ...row.groups.flatMap((name) => documentsOf(state, findGroup(state, name)))];
}

function text(state: State, arn: string): readonly string[] {
  const row = policyByArn(state, arn);
  const document = row === undefined ? undefined : documentOf(row);
  return document === undefined ? [] : [document];
}

function membersOf(state: State, group: string): readonly UserRow[] {
  return [...state.table(memberships).list({ index: 'group', equals: group })].flatMap(({ user }) => {
    const row = state.table(entities).get(entityKey('user', user));
    return row?.kind === 'user' ? [row] : [];
  });
}

/** Who has a managed policy, himself or through a group, each once. */
function principalsOfPolicy(state: State, arn: string): readonly (UserRow | RoleRow)[] {
  const found = new Map<string, UserRow | RoleRow>();
  for (const { kind, entity, use } of state.table(attachments).list({ index: 'policyOnly', equals: arn })) {
    if (use !== 'PermissionsPolicy') continue;
    const row = state.table(entities).get(entityKey(kind, entity));
    if (row === undefined) continue;
    for (const each of row.kind === 'group' ? membersOf(state, row.name) : [row]) found.set(each.id, each);
  }
  return [...found.values()];
}
