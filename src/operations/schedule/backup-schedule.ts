import type { RetentionPolicy } from '../../time/retention.ts';
import type { Slots } from '../../time/slots.ts';
import type { Zone } from '../../time/zone.ts';
import type { BackupInput } from '../backup/run/plan-backup.ts';

/** Backups that a schedule makes. */
export interface ScheduledBackups extends Omit<BackupInput, 'instances'> {
  /** When: each of these times has one backup of each instance. */
  readonly slots: Slots;
  /** What is kept once all was backed up; nothing is pruned without it. */
  readonly policy: RetentionPolicy | undefined;
  /** By whose calendar the policy counts. */
  readonly zone: Zone;
  /** Whether a prune deletes versions that are not current, in a bucket that keeps them. */
  readonly removeVersions?: boolean | undefined;
}
