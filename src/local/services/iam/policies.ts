import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { PolicyVersion as Shown } from '../../../wire/generated/iam.ts';
import { encodeDocument } from './documents.ts';
import { policyByArn } from './managed-policies.ts';
import { permit, resourceTags, type Keys } from './permit.ts';
import { date } from './shown.ts';
import type { PolicyRow, PolicyVersion } from './state.ts';

export function onPolicy(
  { state }: ActionContext,
  action: string,
  arn: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  return permit(action, arn, { ...resourceTags(policyByArn(state, arn)?.tags ?? []), ...keys });
}

/** A version as lists show it. */
export function versionListed(row: PolicyRow, { id, created }: PolicyVersion): Shown {
  return { VersionId: id, IsDefaultVersion: id === row.defaultVersion, CreateDate: date(created) };
}

export function versionShown(row: PolicyRow, version: PolicyVersion): Shown {
  return { ...versionListed(row, version), Document: encodeDocument(version.document) };
}
