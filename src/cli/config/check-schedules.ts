import { catalogueOf } from '../../operations/schedule/catalogue.ts';
import { slotsOf } from '../../operations/schedule/slots-of.ts';
import { parseSchedule } from '../../time/schedule.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import type { Fault } from './schema-faults.ts';
import type { Configuration } from './schema.ts';

/** Schedules that no clock could keep (a day that is none, a zone that is none, hours twice), and backups by one that is none. */
export async function findScheduleFaults({
  schedules = {},
  backup,
}: Configuration): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [name, source] of Object.entries(schedules)) {
    try {
      await parseSchedule(name, source);
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      const key = keyOf(source, error);
      faults.push({
        path: ['schedules', name, ...key],
        atKey: false,
        message: `schedules.${[name, ...key].join('.')}: ${error.message}`,
        remedy: error.hint,
      });
    }
  }
  if (backup?.schedule === undefined || faults.length > 0) return faults;
  try {
    await slotsOf(backup.schedule, catalogueOf(schedules), 'UTC');
    return [];
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    const [path, message] = [['backup', 'schedule'], `backup.schedule: ${error.message}`];
    return [{ path, atKey: false, message, remedy: error.hint }];
  }
}

/** The key whose text the error quotes: the one that is that text, else the first that has it in it. */
function keyOf(source: object, { text }: ScheduleError): readonly (string | number)[] {
  if (text === '') return [];
  const leaves = [...leavesOf(source, [])];
  const found =
    leaves.find(({ value }) => value === text) ?? leaves.find(({ value }) => value.includes(text));
  return found?.path ?? [];
}

function* leavesOf(
  value: unknown,
  path: readonly (string | number)[],
): Iterable<{ readonly path: readonly (string | number)[]; readonly value: string }> {
  if (typeof value === 'string') yield { path, value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
  }
}
