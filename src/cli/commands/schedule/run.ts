import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { planScheduleRun } from '../../../operations/schedule/run.ts';
import { scheduleTag } from '../../../operations/schedule/tags.ts';
import { one } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Starts and stops what the schedules ask for now. An instance is on the schedule that its tag names: one of nuage.yaml (nuage:schedule=office-hours), or a text of Cloud Custodian (off=(M-F,20);on=(M-F,8);tz=Europe/Paris).

A run that was missed is caught up by the next one. What a person started or stopped by hand is respected until the next edge of its schedule, unless the schedule is enforced.`,
  examples: [
    { line: 'nuage schedule run --region all --yes', does: 'From a job every few minutes' },
    { line: 'nuage schedule run --detailed-exitcode', does: 'Only tell whether something is due' },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:StartInstances',
    'ec2:StopInstances',
  ],
  flags: { tag: one(text('KEY', 'the key of the tag that names the schedule'), scheduleTag) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const catalogue = catalogueOf(session.configuration.schedules ?? {});
    await using plan = await planScheduleRun({ catalogue, tag: flags.tag }, session.operations);
    return await carryOut(plan, session, context);
  },
});
