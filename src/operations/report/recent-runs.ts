import type { OperationContext, Place } from '../context.ts';
import { listRuns } from '../plan/runs.ts';
import type { RunInfo, RunState } from '../plan/runs.ts';

/** What one run of an operation did. Times are ISO 8601 in UTC. */
export interface RunLine {
  readonly run: string;
  readonly operation: string;
  readonly state: RunState;
  readonly started: string;
  readonly steps: number;
  /** Steps that were done, or were so already. */
  readonly done: number;
  /** Steps that failed, were refused, or have no known outcome. */
  readonly wrong: number;
  readonly open: number;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
}

/** The runs of these accounts and regions since a time, the newest first. Older journals are not read. */
export async function recentRuns(
  since: number,
  places: readonly Place[],
  context: OperationContext,
): Promise<readonly RunLine[]> {
  const lines: RunLine[] = [];
  const here = new Set(places.map(({ account, region }) => `${account}/${region}`));
  for await (const info of listRuns(context)) {
    // Names of runs begin with the time: those that follow are older.
    const { startedAt = Date.parse(info.header.time) } = info;
    if (startedAt < since) break;
    const { accounts, regions } = info.header;
    const about = accounts.some((account) => regions.some((region) => here.has(`${account}/${region}`)));
    if (about) lines.push(lineOf(info, startedAt));
  }
  return lines;
}

function lineOf({ run, state, header, counts, open }: RunInfo, startedAt: number): RunLine {
  return {
    run,
    operation: header.operation,
    state,
    started: new Date(startedAt).toISOString(),
    steps: header.steps,
    done: counts.done + counts.already,
    wrong: counts.failed + counts.moved + counts.blocked + counts.unknown,
    open,
    accounts: header.accounts,
    regions: header.regions,
  };
}
