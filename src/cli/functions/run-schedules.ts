import { join } from 'node:path';
import type { Environment } from '../../aws/config/shared-config.ts';
import { connect } from '../../aws/connect.ts';
import { HttpTransport } from '../../aws/http-transport.ts';
import { resolveRegions } from '../../aws/regions.ts';
import type { Clock, Random } from '../../clock.ts';
import { PartialFailureError, StalePlanError, UsageError } from '../../errors.ts';
import { openConnections } from '../../operations/connections.ts';
import type { OperationContext, Processes } from '../../operations/context.ts';
import { extensions } from '../../operations/extensions.ts';
import { skipsOf } from '../../operations/plan/plan.ts';
import { catalogueOf } from '../../operations/schedule/catalogue.ts';
import { applied, finishScheduleRun } from '../../operations/schedule/finish.ts';
import { planScheduleRun, type ScheduleRunInput } from '../../operations/schedule/run.ts';
import { count } from '../render/count.ts';
import { version } from '../version.ts';
import { findConfiguration } from './find-configuration.ts';
import { ReportGatherer, type ScheduleReport } from './report.ts';
import { withHint } from './with-hint.ts';

/** Everything outside that the function may look at. */
export interface FunctionSurroundings {
  readonly environment: Environment;
  /** Where a `nuage.yaml` may lie. */
  readonly directory: string;
  /** Where runs are kept. */
  readonly home: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly processes: Processes;
  /** Until the function is ended, in milliseconds; no end when undefined. */
  readonly remainingMs: number | undefined;
  /** Writes a line to the function's log. */
  log(line: string): void;
}

/** What is kept of a function's time to write down what was done before Lambda ends it. */
const reserveMs = 5_000;

/** Runs the schedules once; see `handler` for what it resolves to and when it rejects. */
export async function runSchedules(
  event: unknown,
  surroundings: FunctionSurroundings,
): Promise<ScheduleReport> {
  const { environment, home, clock, random, remainingMs } = surroundings;
  await using resources = new AsyncDisposableStack();
  try {
    const asked = regionsIn(event);
    const transport = resources.adopt(new HttpTransport({ environment }), (one) => one.close());
    const userAgent = `nuage/${version}`;
    const connection = await connect({ transport, clock, random, environment, home, userAgent });
    const configuration = await findConfiguration(environment, surroundings, connection);
    const regions = await resolveRegions(connection, asked ?? configuration.regions ?? []);
    const input = { catalogue: catalogueOf(configuration.schedules ?? {}) };
    const context = {
      connections: openConnections({ accounts: [{ connection }], regions }),
      clock,
      random,
      extensions,
      runsDirectory: join(home, '.nuage', 'runs'),
      processes: surroundings.processes,
      ...(remainingMs === undefined ? {} : { signal: AbortSignal.timeout(timeFor(remainingMs)) }),
    };
    const { report, open } = await runOnce(input, context)
      // Somebody else was a moment faster: what is left to do is planned from how things are now.
      .catch((error: unknown) => {
        if (error instanceof StalePlanError) return runOnce(input, context);
        throw context.signal?.aborted === true && error === context.signal.reason ? timeOver(error) : error;
      });
    surroundings.log(JSON.stringify(report));
    if (open) throw timeOver();
    if (report.problems.length > 0) throw failureOf(report);
    return report;
  } catch (error) {
    throw withHint(error);
  }
}

async function runOnce(
  input: ScheduleRunInput,
  outer: Omit<OperationContext, 'host'>,
): Promise<{ readonly report: ScheduleReport; readonly open: boolean }> {
  const gatherer = new ReportGatherer();
  const host = {
    notify: (event: Parameters<typeof gatherer.notify>[0]) => gatherer.notify(event),
    ask: () => Promise.resolve(true),
  };
  const context = { ...outer, host };
  await using plan = await planScheduleRun(input, context);
  gatherer.skip(await Array.fromAsync(skipsOf(plan)));
  const ran = await applied(plan, context);
  const finished = await finishScheduleRun(ran, input, context);
  return { report: gatherer.report(finished.problems), open: ran.status === 'interrupted' };
}

function timeFor(remainingMs: number): number {
  return Math.max(0, Math.floor(remainingMs - reserveMs));
}

function timeOver(cause?: unknown): PartialFailureError {
  return new PartialFailureError(
    'PartialFailure',
    "The function's time was over before everything was done; the next run goes on from there.",
    { hint: 'Give the function a longer timeout.', cause },
  );
}

/** The regions that the event names; undefined when it names none. Whatever else it holds is the sender's. */
function regionsIn(event: unknown): readonly string[] | undefined {
  if (typeof event !== 'object' || event === null || !('regions' in event)) return undefined;
  const { regions } = event;
  if (Array.isArray(regions) && regions.length > 0 && regions.every((name) => typeof name === 'string'))
    return regions;
  throw new UsageError('The regions of the event are not a list of names of regions.', {
    hint: 'Write {"regions": ["eu-west-3"]}, or leave them out.',
  });
}

function failureOf({ started, stopped, problems }: ScheduleReport): PartialFailureError {
  const shown = problems.slice(0, 5).map((problem) => {
    const what = 'target' in problem ? problem.target : problem.region;
    return `${what}: ${problem.message}`;
  });
  return new PartialFailureError(
    'PartialFailure',
    `${count(started.length, 'instance')} started, ${stopped.length} stopped, ${count(problems.length, 'problem')}. ${shown.join(' ')}`,
    { hint: problems.length > shown.length ? "The function's log has all of them." : undefined },
  );
}
