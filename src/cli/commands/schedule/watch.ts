import { join } from 'node:path';
import { NuageError } from '../../../errors.ts';
import { lockFile } from '../../../operations/process-lock.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { scheduleTag } from '../../../operations/schedule/tags.ts';
import { beside } from '../../../operations/schedule/beside.ts';
import { watchBackups, type BackupsEvent } from '../../../operations/schedule/watch-backups.ts';
import { watchSchedules, type WatchEvent } from '../../../operations/schedule/watch.ts';
import { UsageError } from '../../../errors.ts';
import { one } from '../../arguments.ts';
import { configuredBackups } from '../../backup/backup-settings.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { lineOf, recordOf } from '../../schedule/watch-line.ts';
import { scheduleActions } from '../../schedule/actions.ts';
import { openSession, type Session } from '../../session.ts';
import { duration, text } from '../../values.ts';

const shortest = 60_000;
const longest = 86_400_000;

export const command = defineCommand({
  description: `Runs the schedules until Ctrl-C: at once, then at every edge of a schedule, and at the latest every few minutes, without asking. One line is told for each run that did something or could not; the others are silent.

With schedule: in backup: of nuage.yaml, backups are made beside that as they are due, and pruned.

Nothing ends it. A region that cannot be read is told and tried again, an hour of throttling is waited out, and after a computer slept one run catches up with all that was missed. A second watch of the same account and region says that there is one already and ends.`,
  examples: [
    { line: 'nuage schedule watch --region all', does: 'Keep every region on its schedules' },
    { line: 'nuage schedule watch --every 1m -o json', does: 'One JSON document a line, for a log' },
  ],
  actions: scheduleActions,
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
    const { configuration } = session;
    const catalogue = catalogueOf(configuration.schedules ?? {});
    const backups = await configuredBackups(configuration, catalogue, context);
    const input = { catalogue, tag: flags.tag, everyMs: flags.every };
    const now = (): number => session.operations.clock.now();
    const host = { notify: () => undefined, ask: () => Promise.resolve(true) };
    status.print(
      `Watching ${catalogue.names.length === 0 ? 'the tags' : catalogue.names.join(', ')}. Ctrl-C ends it.`,
    );
    /** What was told last, by watch. */
    const before = new Map<boolean, string>();
    const operations = { ...session.operations, host };
    const watches: AsyncGenerator<WatchEvent | BackupsEvent>[] = [watchSchedules(input, operations)];
    if (backups !== undefined) watches.push(watchBackups({ backups, everyMs: flags.every }, operations));
    for await (const event of beside(...watches)) {
      const record = recordOf(event);
      const { line, key } = lineOf(event, style);
      // What stays wrong is told once, and again when it changes.
      const ofBackups = event.kind.startsWith('backups');
      if (key !== '' && key !== before.get(ofBackups)) {
        if (print.format === 'table') await print.raw(`${line}\n`);
        else await print.raw(`${JSON.stringify(record)}\n`);
      }
      before.set(ofBackups, key);
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
