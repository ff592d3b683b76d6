import type { State } from '../../store/table.ts';
import { overQuota, noSuchEntity } from './errors.ts';
import { putEntity } from './entities.ts';
import { IAM_LIMITS } from './limits.ts';
import {
  attachments,
  type AttachmentRow,
  type EntityKind,
  type EntityRow,
  type RoleRow,
  type UserRow,
} from './state.ts';

const quotas: Readonly<Record<EntityKind, string>> = {
  user: 'PoliciesPerUser',
  group: 'PoliciesPerGroup',
  role: 'PoliciesPerRole',
};

/** Attaches a policy; one that is attached stays so. */
export function attachPolicy(state: State, row: EntityRow, policy: string): void {
  if (row.attached.includes(policy)) return;
  if (row.attached.length >= IAM_LIMITS.attachedPolicies)
    throw overQuota(quotas[row.kind], IAM_LIMITS.attachedPolicies);
  putEntity(state, { ...row, attached: [...row.attached, policy] });
  state.table(attachments).put(attachmentOf(row, 'PermissionsPolicy', policy));
}

export function detachPolicy(state: State, row: EntityRow, policy: string): void {
  if (!row.attached.includes(policy)) throw noSuchEntity(`Policy ${policy} was not found.`);
  putEntity(state, { ...row, attached: row.attached.filter((each) => each !== policy) });
  unlink(state, attachmentOf(row, 'PermissionsPolicy', policy));
}

/** Sets the permissions boundary of a user or role, or takes it away. */
export function setBoundary(state: State, row: UserRow | RoleRow, boundary: string | undefined): void {
  if (row.boundary !== undefined) unlink(state, attachmentOf(row, 'PermissionsBoundary', row.boundary));
  putEntity(state, { ...row, boundary });
  if (boundary !== undefined)
    state.table(attachments).put(attachmentOf(row, 'PermissionsBoundary', boundary));
}

/** What an entity that is renamed or deleted uses. */
export function moveAttachments(state: State, row: EntityRow, newName: string | undefined): void {
  const boundary = row.kind === 'group' ? undefined : row.boundary;
  const rows = row.attached.map((policy) => attachmentOf(row, 'PermissionsPolicy', policy));
  if (boundary !== undefined) rows.push(attachmentOf(row, 'PermissionsBoundary', boundary));
  for (const each of rows) {
    unlink(state, each);
    if (newName !== undefined) state.table(attachments).put({ ...each, entity: newName });
  }
}

export function countAttachments(state: State, policy: string, use: AttachmentRow['use']): number {
  return state.table(attachments).count({ index: 'policy', equals: `${use}/${policy}` });
}

function attachmentOf({ kind, name }: EntityRow, use: AttachmentRow['use'], policy: string): AttachmentRow {
  return { policy, use, kind, entity: name };
}

function unlink(state: State, { kind, entity, use, policy }: AttachmentRow): void {
  state.table(attachments).delete(`${kind}/${entity}/${use}/${policy}`);
}
