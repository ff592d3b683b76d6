import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../../errors.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { readScheduled } from '../../../operations/schedule/usage.ts';
import { calendarFile } from '../../../time/ics.ts';
import { instantOf } from '../../../time/moment.ts';
import type { Override } from '../../../time/override.ts';
import { preview } from '../../../time/preview.ts';
import type { Schedule } from '../../../time/schedule.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { drawPreview, spanOfDays } from '../../schedule/draw-preview.ts';
import { allSchedules, openCatalogue, scheduleFlags, scheduleOf } from '../../schedule/find-schedule.ts';
import { moment } from '../../schedule/moment-value.ts';
import { openSession } from '../../session.ts';
import { file, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Draws the coming days of a schedule as a calendar, with holidays, exceptions and clock changes, by the schedule's own clock: all schedules of nuage.yaml, one of them, one that a tag would make, or that of an instance with its override.

With --ics it writes an iCalendar file instead, which calendars import and update. Only an instance needs an account.`,
  examples: [
    { line: 'nuage schedule preview', does: 'Two weeks of every schedule' },
    {
      line: 'nuage schedule preview --schedule office-hours --days 31 --from 2027-12-01',
      does: 'A December',
    },
    {
      line: 'nuage schedule preview --schedule office-hours --days 365 --ics office.ics',
      does: 'A year for a calendar',
    },
    { line: 'nuage schedule preview web-1', does: 'What is ahead of an instance' },
  ],
  actions: ['ec2:DescribeInstances'],
  flags: {
    ...scheduleFlags,
    days: one(integer('DAYS', 'how many days', { minimum: 1, maximum: 3_660 }), '14'),
    from: one(moment('the first day; today when absent', 'DATE')),
    ics: one(file('write an iCalendar file; - is standard output')),
  },
  positionals: { instance: one(text('INSTANCE', 'the id of an instance, or its name')) },
  async run({ flags, positionals }, context) {
    const { clock, print, surroundings } = context;
    const shown = await toShow(flags, positionals.instance, context);
    if (shown.length === 0)
      throw new UsageError('The configuration has no schedules', {
        hint: 'nuage init writes one that has, and --tag TEXT needs none.',
      });
    const { days } = flags;
    const startOf = ({ schedule }: Shown): number =>
      flags.from === undefined ? clock.now() : instantOf(flags.from, schedule.zone);
    if (flags.ics !== undefined) {
      const [only, another] = shown;
      if (only === undefined || another !== undefined)
        throw new UsageError('An iCalendar file holds one schedule', {
          hint: 'Name it with --schedule or --tag.',
        });
      const { zone } = only.schedule;
      const first = zone.localOf(startOf(only)).day;
      const [from, to] = [zone.instantOf(first, 0), zone.instantOf(first + days, 0)];
      const calendar = await calendarFile(only.schedule, {
        from,
        to,
        now: clock.now(),
        override: only.override,
      });
      if (flags.ics === '-') await print.raw(calendar);
      else {
        await writeFile(resolve(surroundings.directory, flags.ics), calendar);
        await print.words(() => `Wrote ${flags.ics}.\n`);
      }
      return;
    }
    const drawn = shown.map((one) => ({
      ...one,
      days: preview(one.schedule, startOf(one), days, one.override),
    }));
    const value = drawn.map(({ schedule, days: all }) => ({
      schedule: schedule.name,
      timezone: schedule.zone.name,
      days: all.map(({ date, spans, because }) => ({
        date,
        running: spans.map(({ from, to }) => ({
          from: new Date(from).toISOString(),
          to: new Date(to).toISOString(),
        })),
        ...(because === undefined ? {} : { because }),
      })),
    }));
    await print.value(value, (view) =>
      drawn
        .map(
          ({ schedule, days: all }) =>
            `${view.style.bold(schedule.name)} ${view.style.dim(`${spanOfDays(all)}, ${schedule.zone.name}`)}\n${drawPreview(schedule, all, view)}`,
        )
        .join('\n'),
    );
  },
});

interface Shown {
  readonly schedule: Schedule;
  readonly override?: Override | undefined;
}

async function toShow(
  flags: Parameters<typeof scheduleOf>[0],
  instance: string | undefined,
  context: CommandContext,
): Promise<readonly Shown[]> {
  if (instance === undefined) {
    const catalogue = await openCatalogue(context);
    const schedule = await scheduleOf(flags, catalogue);
    return (schedule === undefined ? await allSchedules(catalogue) : [schedule]).map((one) => ({
      schedule: one,
    }));
  }
  if (flags.schedule !== undefined || flags.tag !== undefined)
    throw new UsageError('Name an instance or a schedule, not both');
  await using session = await openSession(context);
  const catalogue = catalogueOf(session.configuration.schedules ?? {});
  for await (const found of readScheduled({ catalogue }, session.operations)) {
    if (found.id !== instance && found.name !== instance) continue;
    if (!('message' in found)) return [found];
    throw new UsageError(
      `${instance}: its tag ${found.key}=${found.text} cannot be followed: ${found.message}`,
      {
        hint: found.hint,
      },
    );
  }
  throw new UsageError(`No instance with a schedule is named ${instance}`, {
    hint: 'Look in other regions with --region all.',
  });
}
