import type { ActionContext } from '../../../action.ts';
import { accessDenied, invalidArgument, invalidRequest } from '../errors.ts';
import type { BucketRow, ObjectRow, Retention } from '../state.ts';

export interface LockHeaders {
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: Date | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
}

const DAY_MS = 86_400_000;

/** The locks of an object that is written now: as the request says, or as its bucket does by default. */
export function lockOf(
  { now }: Pick<ActionContext, 'now'>,
  bucket: BucketRow,
  input: LockHeaders,
): { retention?: Retention | undefined; legalHold?: boolean | undefined } {
  const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = input;
  if (mode === undefined && until === undefined && hold === undefined)
    return { retention: byDefault(bucket, now) };
  if (bucket.objectLock !== true) throw invalidRequest('Bucket is missing Object Lock Configuration');
  if ((mode === undefined) !== (until === undefined))
    throw invalidArgument(
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
      mode === undefined ? 'x-amz-object-lock-mode' : 'x-amz-object-lock-retain-until-date',
    );
  if (mode !== undefined && mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
    throw invalidArgument('Unknown wormMode directive.', 'x-amz-object-lock-mode', mode);
  if (hold !== undefined && hold !== 'ON' && hold !== 'OFF')
    throw invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", 'x-amz-object-lock-legal-hold', hold);
  if (until !== undefined && until.getTime() <= now)
    throw invalidArgument(
      'The retain until date must be in the future!',
      'x-amz-object-lock-retain-until-date',
      until.toISOString(),
    );
  return {
    retention:
      mode === undefined || until === undefined ? byDefault(bucket, now) : { mode, until: until.getTime() },
    legalHold: hold === undefined ? undefined : hold === 'ON',
  };
}

function byDefault({ objectLock, settings }: BucketRow, now: number): Retention | undefined {
  const rule = settings.objectLock?.Rule?.DefaultRetention;
  if (objectLock !== true || rule === undefined) return undefined;
  const mode = rule.Mode === 'COMPLIANCE' ? 'COMPLIANCE' : 'GOVERNANCE';
  const days = rule.Days ?? (rule.Years ?? 0) * 365;
  return { mode, until: now + days * DAY_MS };
}

/** A version that is locked is not deleted; governance gives way to who may bypass it and says so. */
export function checkDeletable({ legalHold, retention }: ObjectRow, now: number, bypass: boolean): void {
  const held = retention !== undefined && retention.until > now;
  const gives = retention?.mode === 'GOVERNANCE' && bypass;
  if (legalHold === true || (held && !gives))
    throw accessDenied('Access Denied because object protected by object lock.');
}

export function lockOutput({ retention, legalHold }: ObjectRow) {
  return {
    ObjectLockMode: retention?.mode,
    ObjectLockRetainUntilDate: retention === undefined ? undefined : new Date(retention.until),
    ObjectLockLegalHoldStatus: legalHold === undefined ? undefined : legalHold ? 'ON' : 'OFF',
  };
}
