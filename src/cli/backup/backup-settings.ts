import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { requireStore } from '../../operations/backup/run/plan-backup.ts';
import type { ScheduledBackups } from '../../operations/schedule/backup-schedule.ts';
import type { Catalogue } from '../../operations/schedule/catalogue.ts';
import { slotsOf } from '../../operations/schedule/slots-of.ts';
import { parsePeriod } from '../../time/period.ts';
import type { RetentionPolicy } from '../../time/retention.ts';
import type { Zone } from '../../time/zone.ts';
import { zoneOf } from '../../time/zone.ts';
import { one } from '../arguments.ts';
import type { Value } from '../arguments.ts';
import type { Configuration } from '../config/schema.ts';
import type { CommandContext } from '../context.ts';
import { text } from '../values.ts';

type BackupConfiguration = NonNullable<Configuration['backup']>;

/** Where the backups are: the flags that all commands about them share. */
export const storeFlags = {
  store: one(
    text('STORE', 'where backups are: s3://BUCKET/PREFIX or a directory; backup: of nuage.yaml says it too'),
  ),
};

/** The store of the command line, or else of the configuration; a directory as an absolute path. */
export function storeOf(
  given: string | undefined,
  { backup }: Configuration,
  { surroundings }: CommandContext,
): string {
  const store = requireStore(given ?? backup?.store);
  return /^(?:s3|file):\/\//.test(store) ? store : resolve(surroundings.directory, store);
}

/** The backups that the configuration has a schedule make; undefined when it has none. */
export async function configuredBackups(
  configuration: Configuration,
  catalogue: Catalogue,
  context: CommandContext,
): Promise<ScheduledBackups | undefined> {
  const { backup } = configuration;
  if (backup?.schedule === undefined) return undefined;
  const zone = configuredZone(configuration);
  return {
    store: storeOf(undefined, configuration, context),
    kmsKey: backup.kmsKey,
    tag: configuredTag(backup),
    bandwidth: backup.bandwidth === undefined ? undefined : parseBytes(backup.bandwidth),
    slots: await slotsOf(backup.schedule, catalogue, zone.name),
    policy: configuredPolicy(configuration),
    zone,
    removeVersions: backup.removeVersions,
  };
}

/** The policy of the configuration; undefined when it has none. */
export function configuredPolicy({ backup }: Configuration): RetentionPolicy | undefined {
  if (backup?.keep === undefined) return undefined;
  const { within, ...counts } = backup.keep;
  return { ...counts, within: within === undefined ? undefined : parsePeriod(within) };
}

export function configuredZone({ backup }: Configuration): Zone {
  try {
    return zoneOf(backup?.timezone ?? 'UTC');
  } catch (error) {
    throw new UsageError(`backup.timezone: "${backup?.timezone}" is not a time zone`, {
      hint: 'Write a name of the IANA database, such as Europe/Paris or UTC.',
      cause: error,
    });
  }
}

export function configuredTag({
  tag,
}: BackupConfiguration): { readonly key: string; readonly value?: string } | undefined {
  if (tag === undefined) return undefined;
  const at = tag.indexOf('=');
  return at === -1 ? { key: tag } : { key: tag.slice(0, at), value: tag.slice(at + 1) };
}

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Bytes in `50MiB`, `50MB`, `50M` or `1000`: units are of 1,024. */
export function parseBytes(given: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)([KMG])?(?:i?B)?$/i.exec(given) ?? [];
  const bytes = Math.floor(Number(amount) * (units[unit.toUpperCase()] ?? 1));
  return amount === undefined || bytes < 1 ? undefined : bytes;
}

export function byteRate(brief: string): Value<number> {
  return {
    placeholder: 'BYTES',
    brief,
    parse(given, name) {
      const bytes = parseBytes(given);
      if (bytes !== undefined) return bytes;
      throw new UsageError(`${name} cannot be "${given}"`, { hint: 'Write bytes a second, such as 50MiB.' });
    },
  };
}
