import { extensions } from '../../operations/extensions.ts';
import { demonstrate } from '../../rehearsal/demonstration/demonstrate.ts';
import type { DemonstrationEvent } from '../../rehearsal/demonstration/event.ts';
import { demonstrationRegions } from '../../rehearsal/demonstration/fleet.ts';
import { openCloud } from '../../rehearsal/demonstration/open-cloud.ts';
import { builtAt, demonstrationZone } from '../../rehearsal/demonstration/schedules.ts';
import { one } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { drawSummary, type Summary } from '../demonstration/draw-summary.ts';
import { Diary } from '../demonstration/diary.ts';
import { localLabels } from '../demonstration/local-labels.ts';
import { drawPreview } from '../schedule/draw-preview.ts';
import { isAlive } from '../session.ts';
import { inTemporaryDirectory } from '../temporary-directory.ts';
import { preview } from '../../time/preview.ts';
import { integer } from '../values.ts';

/** Any text does; with the same one the demonstration is the same each time. */
const SEED = 'demonstration';

export const command = defineCommand({
  description: `Builds a sample account on a local cloud in this process (60 machines in three regions, with tags as one finds them), lets its clock run through two weeks that hold a holiday, an exception, an override and the end of summer time, and runs the schedules and the stopinator on it.

Everything is real but the cloud: the same operations, plans, signatures and wire as on AWS. No account is needed, nothing is opened on the network and nothing is kept.`,
  examples: [
    { line: 'nuage demo', does: 'Two weeks' },
    { line: 'nuage demo --days 5', does: 'A working week' },
  ],
  flags: { days: one(integer('DAYS', 'how many days to live through', { minimum: 1, maximum: 90 }), '14') },
  positionals: {},
  async run({ flags }, given) {
    const { print, clock, random, surroundings } = given;
    await inTemporaryDirectory('nuage-demo-', given, async (runsDirectory) => {
      await using open = await openCloud({
        regions: demonstrationRegions,
        seed: SEED,
        random,
        time: builtAt,
        wall: clock,
      });
      const labels = localLabels(demonstrationZone);
      const diary = new Diary(labels);
      const context = {
        connections: open.connections,
        clock: open.clock,
        random,
        extensions,
        host: { notify: () => undefined, ask: () => Promise.resolve(true) },
        runsDirectory,
        processes: { own: process.pid, isAlive },
        ...(surroundings.signal ? { signal: surroundings.signal } : {}),
      };
      const breakMachine = (id: string): void => {
        open.cloud.faults.add({
          service: 'ec2',
          action: 'StartInstances',
          effect: { kind: 'partial', rate: 1, members: [id] },
        });
      };
      const demonstration = { context, clock: open.cloud.clock, days: flags.days, breakMachine };
      for await (const event of demonstrate(demonstration)) {
        surroundings.signal?.throwIfAborted();
        await tell(event);
      }

      async function tell(event: DemonstrationEvent): Promise<void> {
        if (event.kind === 'built') {
          const { machines, regions, schedule } = event;
          const days = preview(schedule, open.cloud.clock.now(), flags.days);
          await print.words(
            (view) =>
              `${view.style.bold(`${machines} machines in ${regions.join(', ')}`)}, on a cloud in this process\n\n${view.style.heading(`What ${schedule.name} asks for (${schedule.zone.name})`)}\n${drawPreview(schedule, days, view)}\n${view.style.heading('What happens, as far as it is new')}\n`,
          );
          return;
        }
        if (event.kind !== 'finished') {
          const finished = diary.note(event);
          if (finished !== undefined) await print.words((view) => diary.draw(finished, view));
          return;
        }
        const { scheduled, hours, notes } = event;
        await print.words((view) => diary.draw(diary.end(), view, true));
        const summary: Summary = { days: flags.days, scheduled, hours };
        const byLabel = new Map([...notes].map(([at, texts]) => [labels.day(at), texts]));
        await print.value(summary, (view) => drawSummary(summary, byLabel, labels, view));
      }
    });
  },
});
