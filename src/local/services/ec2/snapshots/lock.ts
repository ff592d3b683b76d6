import type { LockSnapshotRequest } from '../../../../wire/generated/ec2.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import type { SnapshotLock, SnapshotRow } from '../volumes/snapshot-row.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html: days, and hours. */
const LIMITS = { days: { least: 1, most: 36_500 }, coolOff: { least: 1, most: 72 } } as const;

const modes = ['governance', 'compliance'] as const;

type LockState = 'governance' | 'compliance-cooloff' | 'compliance' | 'expired';

/** What a lock is at a moment. */
export function lockState({ mode, expiresOn, coolOffExpiresOn }: SnapshotLock, now: number): LockState {
  if (now >= expiresOn) return 'expired';
  if (mode === 'governance') return mode;
  return coolOffExpiresOn !== undefined && now < coolOffExpiresOn ? 'compliance-cooloff' : 'compliance';
}

/** Whether a snapshot cannot be deleted because of a lock. */
export function isLocked({ lock }: SnapshotRow, now: number): boolean {
  return lock !== undefined && lockState(lock, now) !== 'expired';
}

/** The lock that is asked for, checked against the one that is there. */
export function readLock(input: LockSnapshotRequest, row: SnapshotRow, now: number): SnapshotLock {
  const { CoolOffPeriod: coolOff, LockDuration: days, ExpirationDate: expiration } = input;
  const mode = modes.find((one) => one === input.LockMode);
  if (mode === undefined)
    throw invalidParameterValue(`Value (${input.LockMode}) for parameter LockMode is invalid.`);
  if (days === undefined && expiration === undefined)
    throw missingParameter('LockDuration or ExpirationDate');
  if (days !== undefined && expiration !== undefined)
    throw invalidParameterCombination('You can specify either LockDuration or ExpirationDate, not both.');
  if (coolOff !== undefined && mode === 'governance')
    throw invalidParameterCombination('CoolOffPeriod can be specified in compliance mode only.');
  const duration = days ?? Math.ceil(((expiration?.getTime() ?? now) - now) / DAY);
  checkRange('LockDuration', duration, LIMITS.days);
  if (coolOff !== undefined) checkRange('CoolOffPeriod', coolOff, LIMITS.coolOff);
  const coolOffExpiresOn = coolOff === undefined ? undefined : now + coolOff * HOUR;
  const expiresOn = expiration?.getTime() ?? (coolOffExpiresOn ?? now) + duration * DAY;
  const current = row.lock;
  if (current !== undefined && lockState(current, now) === 'compliance') {
    if (mode !== 'compliance' || expiresOn < current.expiresOn || coolOff !== undefined)
      throw new AwsError(
        'OperationNotPermitted',
        400,
        `The snapshot '${row.id}' is locked in compliance mode: its lock can be extended only.`,
      );
  }
  return { mode, duration, coolOff, coolOffExpiresOn, createdOn: now, expiresOn };
}

function checkRange(name: string, value: number, { least, most }: { least: number; most: number }): void {
  if (value >= least && value <= most) return;
  throw invalidParameterValue(
    `Value (${value}) for parameter ${name} is invalid. It must be between ${least} and ${most}.`,
  );
}

/** A lock as the lock actions answer it. */
export function describeLock({ id, lock }: SnapshotRow, now: number) {
  if (lock === undefined) return { SnapshotId: id };
  return {
    SnapshotId: id,
    LockState: lockState(lock, now),
    LockDuration: lock.duration,
    CoolOffPeriod: lock.coolOff,
    CoolOffPeriodExpiresOn: lock.coolOffExpiresOn === undefined ? undefined : new Date(lock.coolOffExpiresOn),
    LockCreatedOn: new Date(lock.createdOn),
    LockExpiresOn: new Date(lock.expiresOn),
    LockDurationStartTime: new Date(lock.coolOffExpiresOn ?? lock.createdOn),
  };
}
