import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensions } from '../../operations/extensions.ts';
import { demonstrate, type DemonstrationEvent } from '../../rehearsal/demonstration/demonstrate.ts';
import { demonstrationRegions } from '../../rehearsal/demonstration/fleet.ts';
import { openCloud } from '../../rehearsal/demonstration/open-cloud.ts';
import { demonstrationZone } from '../../rehearsal/demonstration/schedules.ts';
import { one } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { drawSummary, type Summary } from '../demonstration/draw-summary.ts';
import { timelineOf } from '../demonstration/draw-event.ts';
import { localLabels } from '../demonstration/local-labels.ts';
import { renderTimeline } from '../render/timeline.ts';
import { isAlive } from '../session.ts';
import { integer } from '../values.ts';

/** Any text does; with the same one the demonstration is the same each time. */
const SEED = 'demonstration';

export const command = defineCommand({
  description: `Builds a sample account on a local cloud in this process (60 machines in three regions, with tags as one finds them), lets its clock run through a working week, and runs the schedules and the stopinator on it.

Everything is real but the cloud: the same operations, plans, signatures and wire as on AWS. No account is needed, nothing is opened on the network and nothing is kept.`,
  examples: [
    { line: 'nuage demo', does: 'A working week' },
    { line: 'nuage demo --days 14', does: 'Two weeks, over the end of summer time' },
  ],
  flags: { days: one(integer('DAYS', 'how many days to live through', { minimum: 1, maximum: 90 }), '5') },
  positionals: {},
  async run({ flags }, { print, clock, random, surroundings }) {
    const runsDirectory = await mkdtemp(join(tmpdir(), 'nuage-demo-'));
    try {
      await using open = await openCloud({ regions: demonstrationRegions, seed: SEED, random, wall: clock });
      const labels = localLabels(demonstrationZone);
      const told = new Set<string>();
      const hours: Extract<DemonstrationEvent, { kind: 'hour' }>[] = [];
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
      for await (const event of demonstrate({
        context,
        clock: open.cloud.clock,
        days: flags.days,
        breakMachine,
      })) {
        if (event.kind === 'built')
          await print.words(
            ({ style }) =>
              `${style.bold(`${event.machines} machines in ${event.regions.join(', ')}`)}, on a cloud in this process. Schedules run every hour.\n\n`,
          );
        else if (event.kind === 'hour') hours.push(event);
        else if (event.kind === 'finished') {
          const summary: Summary = { days: flags.days, scheduled: event.scheduled, hours };
          await print.value(summary, (view) => drawSummary(summary, labels, view));
        } else {
          const line = timelineOf(event, labels.moment, told);
          if (line !== undefined) await print.words((view) => renderTimeline([line], view));
        }
      }
    } finally {
      await rm(runsDirectory, { recursive: true, force: true });
    }
  },
});
