import { pruneAfter } from '../../../operations/schedule/backups.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { finishScheduleRun } from '../../../operations/schedule/finish.ts';
import { planScheduleRun } from '../../../operations/schedule/run.ts';
import { scheduleTag } from '../../../operations/schedule/tags.ts';
import { one } from '../../arguments.ts';
import { configuredBackups } from '../../backup/backup-settings.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { scheduleActions } from '../../schedule/actions.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Starts and stops what the schedules ask for now, and makes the backups that are due. An instance is on the schedule that its tag names: one of nuage.yaml (nuage:schedule=office-hours), or a text of Cloud Custodian (off=(M-F,20);on=(M-F,8);tz=Europe/Paris).

A run that was missed is caught up by the next one. What a person started or stopped by hand is respected until the next edge of its schedule, unless the schedule is enforced.

An Auto Scaling group with the tag is stopped by a minimum and a desired capacity of 0 and gets the sizes back that it had, which its tag nuage:saved-sizes keeps meanwhile.

Ways in of nuage bastion open whose time is over are closed.

With schedule: in backup: of nuage.yaml, instances with the tag Backup=true are backed up once for each of its times, and what keep: does not keep is pruned when all were. A time that was missed is caught up with, and runs beside each other make one backup.

What is wrong with an instance (a tag that cannot be followed, a start that died or found no capacity) is told and written on it as nuage:schedule-error, which is removed when it is cured. Where a schedule has alternatives, a start without capacity is tried again as these types; the own type comes back at the next stop.`,
  examples: [
    { line: 'nuage schedule run --region all --yes', does: 'From a job every few minutes' },
    { line: 'nuage schedule run --detailed-exitcode', does: 'Only tell whether something is due' },
  ],
  actions: scheduleActions,
  flags: { tag: one(text('KEY', 'the key of the tag that names the schedule'), scheduleTag) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const { configuration, operations } = session;
    const catalogue = catalogueOf(configuration.schedules ?? {});
    const backups = await configuredBackups(configuration, catalogue, context);
    const input = { catalogue, tag: flags.tag, backups };
    await using plan = await planScheduleRun(input, operations);
    return await carryOut(plan, session, context, async (report) => {
      const { reports, problems } = await finishScheduleRun(report, input, operations);
      const pruned = await pruneAfter(report, plan, backups, operations);
      const failed = report.status === 'interrupted' || problems.length > 0;
      if (pruned === undefined) return { reports, done: !failed };
      return { reports: [...reports, pruned], done: !failed && pruned.status === 'done' };
    });
  },
});
