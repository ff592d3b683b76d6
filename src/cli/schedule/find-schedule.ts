import { UsageError } from '../../errors.ts';
import { catalogueOf, type Catalogue } from '../../operations/schedule/catalogue.ts';
import type { Schedule } from '../../time/schedule.ts';
import { ScheduleError } from '../../time/schedule-error.ts';
import { one } from '../arguments.ts';
import type { Arguments, Values } from '../arguments.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import type { CommandContext } from '../context.ts';
import { text } from '../values.ts';

/** A schedule that is looked at by itself, without an account. */
export const scheduleFlags = {
  schedule: one(text('NAME', 'a schedule of nuage.yaml; no account is asked')),
  tag: one(
    text(
      'TEXT',
      'the value of a tag: a name, or off=(M-F,20);on=(M-F,8);tz=Europe/Paris; no account is asked',
    ),
  ),
} satisfies Arguments;

/** The schedules of the configuration that holds here. */
export async function openCatalogue({ globals, surroundings }: CommandContext): Promise<Catalogue> {
  const { configuration } = await loadConfiguration(globals.config, surroundings);
  return catalogueOf(configuration.schedules ?? {});
}

/** The schedule that the flags name; undefined when they name none. One that cannot be read is a UsageError. */
export async function scheduleOf(
  flags: Values<typeof scheduleFlags>,
  catalogue: Catalogue,
): Promise<Schedule | undefined> {
  const { schedule, tag } = flags;
  if (schedule !== undefined && tag !== undefined)
    throw new UsageError('--schedule and --tag exclude each other', {
      hint: 'A tag may be the name of a schedule.',
    });
  if (schedule !== undefined && !catalogue.names.includes(schedule)) {
    const known =
      catalogue.names.length === 0
        ? 'The configuration has no schedules; nuage init writes one that has.'
        : `The configuration has ${catalogue.names.join(', ')}.`;
    throw new UsageError(`There is no schedule "${schedule}"`, { hint: known });
  }
  const named = schedule ?? tag;
  return named === undefined ? undefined : await asUsage(() => catalogue.resolve(named));
}

/** Every schedule of the configuration, in its order. */
export function allSchedules(catalogue: Catalogue): Promise<readonly Schedule[]> {
  return Promise.all(catalogue.names.map((name) => asUsage(() => catalogue.resolve(name))));
}

/** Runs what reads a schedule's text; a text that is wrong is a UsageError that says what would be right. */
export async function asUsage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    const message = `${error.message.slice(0, 1).toUpperCase()}${error.message.slice(1)}`;
    throw new UsageError(message, { hint: error.hint, cause: error });
  }
}
