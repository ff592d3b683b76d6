import { join } from 'node:path';
import { NuageError } from '../../../errors.ts';
import { lockFile } from '../../../operations/process-lock.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { scheduleTag } from '../../../operations/schedule/tags.ts';
import { watchSchedules } from '../../../operations/schedule/watch.ts';
import { UsageError } from '../../../errors.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { lineOf, recordOf } from '../../schedule/watch-line.ts';
import { openSession, type Session } from '../../session.ts';
import { duration, text } from '../../values.ts';

const shortest = 60_000;
const longest = 86_400_000;

export const command = defineCommand({
  description: `Runs the schedules until Ctrl-C: at once, then at every edge of a schedule, and at the latest every few minutes, without asking. One line is told for each run that did something or could not; the others are silent.

Nothing ends it. A region that cannot be read is told and tried again, an hour of throttling is waited out, and after a computer slept one run catches up with all that was missed. A second watch of the same account and region says that there is one already and ends.`,
  examples: [
    { line: 'nuage schedule watch --region all', does: 'Keep every region on its schedules' },
    { line: 'nuage schedule watch --every 1m -o json', does: 'One JSON document a line, for a log' },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeSecurityGroupRules',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:StartInstances',
    'ec2:StopInstances',
    'ec2:CreateTags',
    'ec2:DeleteTags',
    'ec2:ModifyInstanceAttribute',
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:UpdateAutoScalingGroup',
    'autoscaling:CreateOrUpdateTags',
    'autoscaling:DeleteTags',
  ],
  flags: {
    every: one(duration('the longest time between two runs, at least a minute'), '5m'),
    tag: one(text('KEY', 'the key of the tag that names the schedule'), scheduleTag),
  },
  positionals: {},
  untilInterrupted: true,
  async run({ flags }, context) {
    const { print, status, style, surroundings } = context;
    if (flags.every < shortest || flags.every > longest)
      throw new UsageError('--every is from 1m to 1d', {
        hint: 'Edges of schedules are met in between anyway.',
      });
    await using session = await openSession(context);
    await using _locks = await lockPlaces(session, context);
    const catalogue = catalogueOf(session.configuration.schedules ?? {});
    const input = { catalogue, tag: flags.tag, everyMs: flags.every };
    const now = (): number => session.operations.clock.now();
    const host = { notify: () => undefined, ask: () => Promise.resolve(true) };
    status.print(
      `Watching ${catalogue.names.length === 0 ? 'the tags' : catalogue.names.join(', ')}. Ctrl-C ends it.`,
    );
    let before = '';
    for await (const event of watchSchedules(input, { ...session.operations, host })) {
      const record = recordOf(event);
      const { line, key } = lineOf(event, style);
      // What stays wrong is told once, and again when it changes.
      if (key !== '' && key !== before) {
        if (print.format === 'table') await print.raw(`${line}\n`);
        else await print.raw(`${JSON.stringify(record)}\n`);
      }
      before = key;
      status.update(`Next run ${new Date(event.next).toISOString()}, now ${new Date(now()).toISOString()}`);
      if (surroundings.signal.aborted) break;
    }
    status.print('Stopped watching.');
  },
});

/** One lock for each account and region: two watches of the same do no harm, but one of them is a mistake. */
async function lockPlaces(session: Session, { surroundings }: CommandContext): Promise<AsyncDisposable> {
  const locks = new AsyncDisposableStack();
  try {
    for (const { account, region } of await session.operations.connections.places()) {
      const path = join(surroundings.home, '.nuage', 'watch', `${account}-${region}.lock`);
      const refusal = (owner: number): Error =>
        new NuageError(
          'AlreadyWatched',
          `${region} of ${account} is being watched already, by process ${owner}.`,
          {
            hint: `End that one first. If process ${owner} is something else, remove ${path}.`,
          },
        );
      locks.use(await lockFile(path, session.operations.processes, refusal));
    }
    return locks;
  } catch (error) {
    await locks.disposeAsync();
    throw error;
  }
}
