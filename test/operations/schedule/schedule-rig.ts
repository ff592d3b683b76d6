import type { RunReport } from '../../../src/operations/plan/report.ts';
import { isSkip, type PlanEntry } from '../../../src/operations/plan/step.ts';
import { catalogueOf, type ScheduleDefinition } from '../../../src/operations/schedule/catalogue.ts';
import { applied, finishScheduleRun, type Finished } from '../../../src/operations/schedule/finish.ts';
import { planScheduleRun, type ScheduleRunInput } from '../../../src/operations/schedule/run.ts';
import type { OpenJournal } from '../../../src/operations/plan/journal.ts';
import { localRig, tagged, type LocalRig } from '../local-rig.ts';

export const quietJournal: OpenJournal = () =>
  Promise.resolve({ append: () => Promise.resolve(), close: () => Promise.resolve() });

export interface Ran {
  readonly entries: readonly PlanEntry[];
  readonly report: RunReport;
  readonly finished: Finished;
}

export interface ScheduleRig extends AsyncDisposable {
  readonly rig: LocalRig;
  readonly input: ScheduleRunInput;
  /** Launches one instance with tags. */
  launch(tags: Readonly<Record<string, string>>, more?: object): Promise<string>;
  /** Moves the cloud's clock on to a time such as `2027-10-25T08:00Z`. */
  at(time: string): Promise<void>;
  run(): Promise<Ran>;
  tags(id: string): Promise<Readonly<Record<string, string>>>;
  /** Calls of the cloud's record by name, since the last time that this was asked. */
  calls(): Readonly<Record<string, number>>;
}

/** Schedules over a local cloud whose clock begins on Friday, 22 October 2027, in the middle of the working day. */
export async function scheduleRig(
  schedules: Readonly<Record<string, ScheduleDefinition>>,
): Promise<ScheduleRig> {
  const rig = await localRig({ cloud: { time: '2027-10-22T10:00:00Z' } });
  const input = { catalogue: catalogueOf(schedules) };
  const seen: Record<string, number> = {};
  return {
    rig,
    input,
    async launch(tags, more = {}) {
      const [id = ''] = await rig.launch({ ...tagged(tags), ...more });
      return id;
    },
    at: (time) => rig.cloud.clock.set(time.replace(/Z$/, ':00Z')),
    async run() {
      await using plan = await planScheduleRun(input, rig.context);
      const entries = await Array.fromAsync(plan.entries());
      const report = await applied(plan, rig.context, { openJournal: quietJournal });
      return {
        entries,
        report,
        finished: await finishScheduleRun(report, input, rig.context, { openJournal: quietJournal }),
      };
    },
    async tags(id) {
      const answer = await rig.connection.call('ec2', 'DescribeInstances', { InstanceIds: [id] });
      const tags = answer.Reservations?.[0]?.Instances?.[0]?.Tags ?? [];
      return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? '', Value ?? '']));
    },
    calls() {
      const now: Record<string, number> = {};
      for (const { event } of rig.cloud.calls.list({ limit: 100_000 })) {
        now[event.eventName] = (now[event.eventName] ?? 0) + 1;
      }
      const since = Object.fromEntries(
        Object.entries(now).flatMap(([action, count]) => {
          const more = count - (seen[action] ?? 0);
          return more === 0 ? [] : [[action, more]];
        }),
      );
      Object.assign(seen, now);
      return since;
    },
    [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose](),
  };
}

export function skipsIn(entries: readonly PlanEntry[]): readonly string[] {
  return entries.flatMap((entry) => (isSkip(entry) ? [entry.reason] : []));
}
