import type { BucketRow, ObjectRow, UploadRow } from '../state.ts';
import { dateOf, daysAfter, isInScope, scopeOf } from './lifecycle.ts';
import type { StoredRule } from './lifecycle.ts';

/** When a rule makes an object expire; undefined when it does not. */
export function expiryOf(stored: StoredRule, row: ObjectRow): number | undefined {
  const { Status: status, Expiration: expiration } = stored.rule;
  if (status !== 'Enabled' || expiration === undefined || !isInScope(scopeOf(stored), row)) return undefined;
  if (expiration.Days !== undefined) return daysAfter(row.modified, expiration.Days);
  return dateOf(expiration.Date)?.getTime();
}

/** The header `x-amz-expiration`: when a lifecycle rule will remove an object, and which. */
export function expirationOf({ settings }: BucketRow, row: ObjectRow): string | undefined {
  let first: { readonly at: number; readonly id: string } | undefined;
  for (const stored of settings.lifecycle?.rules ?? []) {
    const at = expiryOf(stored, row);
    if (at !== undefined && (first === undefined || at < first.at)) first = { at, id: stored.id };
  }
  if (first === undefined) return undefined;
  return `expiry-date="${new Date(first.at).toUTCString()}", rule-id="${encodeURIComponent(first.id)}"`;
}

/** When a rule gives an upload up that is not completed; undefined when it does not. */
export function abortTimeOf(
  stored: StoredRule,
  upload: Pick<UploadRow, 'key' | 'initiated'>,
): number | undefined {
  const { Status: status, AbortIncompleteMultipartUpload: abort } = stored.rule;
  if (status !== 'Enabled' || abort?.DaysAfterInitiation === undefined) return undefined;
  if (!upload.key.startsWith(scopeOf(stored).prefix)) return undefined;
  return daysAfter(upload.initiated, abort.DaysAfterInitiation);
}

/** What answers about an upload say of when it is given up, and by which rule. */
export function abortionOf(
  { settings }: BucketRow,
  upload: Pick<UploadRow, 'key' | 'initiated'>,
): { readonly AbortDate?: Date; readonly AbortRuleId?: string } {
  let first: { readonly at: number; readonly id: string } | undefined;
  for (const stored of settings.lifecycle?.rules ?? []) {
    const at = abortTimeOf(stored, upload);
    if (at !== undefined && (first === undefined || at < first.at)) first = { at, id: stored.id };
  }
  return first === undefined
    ? {}
    : { AbortDate: new Date(first.at), AbortRuleId: encodeURIComponent(first.id) };
}
