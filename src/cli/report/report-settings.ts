import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { BackupQuestion } from '../../operations/report/backup-ages.ts';
import type { Thresholds } from '../../operations/report/thresholds.ts';
import { parseDuration } from '../../words/duration.ts';
import { configuredTag, storeOf } from '../backup/backup-settings.ts';
import type { Value } from '../arguments.ts';
import type { Configuration } from '../config/schema.ts';
import type { CommandContext } from '../context.ts';
import { instant } from '../values.ts';

/** What a report covers: since the last one, for so long, or since a time. */
export type Since = { readonly last: true } | { readonly milliseconds: number } | { readonly time: number };

/** `last`, a length of time, or a time. */
export const since: Value<Since> = {
  placeholder: 'last|DURATION|TIME',
  brief: 'from when: the last report, a length of time before now, or a time',
  parse(given, name) {
    if (given === 'last') return { last: true };
    const milliseconds = parseDuration(given);
    if (milliseconds !== undefined && milliseconds > 0) return { milliseconds };
    try {
      return { time: instant('').parse(given, name) };
    } catch (error) {
      throw new UsageError(`${name} cannot be "${given}"`, {
        hint: 'Write last, a length of time such as 7d, or a time such as 2026-03-01T08:00:00Z.',
        cause: error,
      });
    }
  },
};

/** A week, when there was no report before. */
export const usualTime = 7 * 86_400_000;

/** Where reports are remembered; those of the local cloud are kept apart. */
export function reportsDirectory({ globals, surroundings }: CommandContext): string {
  return join(surroundings.home, '.nuage', globals.local ? 'reports-local' : 'reports');
}

/** Where closed months of costs are kept. A local cloud begins anew as it likes, and its questions cost nobody. */
export function costsDirectory({ globals, surroundings }: CommandContext): string | undefined {
  return globals.local ? undefined : join(surroundings.home, '.nuage', 'cache', 'costs');
}

/** The thresholds of the configuration. */
export function thresholdsOf({ report }: Configuration): Partial<Thresholds> {
  const { cpu, idle, stopped, backup, costRise } = report?.thresholds ?? {};
  const stoppedFor = stopped === undefined ? undefined : parseDuration(stopped);
  const backupAge = backup === undefined ? undefined : parseDuration(backup);
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(idle === undefined ? {} : { idle }),
    ...(stoppedFor === undefined ? {} : { stoppedFor }),
    ...(backupAge === undefined ? {} : { backupAge }),
    ...(costRise === undefined ? {} : { costRise }),
  };
}

/** Where the backups are that the configuration names, and which instances ask for them. */
export function backupsOf(configuration: Configuration, context: CommandContext): BackupQuestion | undefined {
  const { backup } = configuration;
  if (backup?.store === undefined) return undefined;
  return {
    store: storeOf(undefined, configuration, context),
    kmsKey: backup.kmsKey,
    tag: configuredTag(backup) ?? { key: 'Backup', value: 'true' },
  };
}
