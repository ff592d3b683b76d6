import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunReport } from '../plan/report.ts';
import { isSkip } from '../plan/step.ts';
import { collectResults } from './collect-results.ts';
import type { HostResult } from './collect-results.ts';
import { findSent } from './find-sent.ts';
import { readPlanned } from './planned-command.ts';
import type { SentCommand } from './sent-command.ts';
import type { RunTarget } from './targets.ts';

/** What a command did, everywhere. */
export interface RunCommandReport {
  /** The run in which it was sent; undefined when nothing was. */
  readonly run: string | undefined;
  readonly commands: readonly string[];
  readonly results: readonly HostResult[];
  /** Hosts that were not online, with the reason: nothing was sent to them. */
  readonly unreachable: readonly RunTarget[];
  /** Whether time was over before all had ended. */
  readonly timedOut: boolean;
  /** Whether every host did it. */
  readonly done: boolean;
}

/** Reads what the commands of a plan did on each host, once it was applied. */
export async function reportRun(
  plan: Plan,
  run: RunReport,
  { skipUnreachable = false }: { readonly skipUnreachable?: boolean | undefined },
  context: OperationContext,
): Promise<RunCommandReport> {
  const sent: SentCommand[] = [];
  const unreachable: RunTarget[] = [];
  for await (const entry of plan.entries()) {
    const { account, region } = entry;
    if (isSkip(entry)) {
      unreachable.push({ account, region, id: entry.skip, name: entry.name, unreachable: entry.reason });
      continue;
    }
    if (entry.mover === undefined) continue;
    const planned = readPlanned(entry.mover.input);
    const id = await findSent(planned, await context.connections.at(account, region));
    const targets = planned.hosts.map((host) => ({
      account,
      region,
      id: host.id,
      name: host.name,
      unreachable: undefined,
    }));
    if (id !== undefined) sent.push({ account, region, id, targets });
  }
  const results = await collectResults(sent, context);
  const all = run.status === 'done' && results.every(({ status }) => status === 'Success');
  return {
    run: run.run,
    commands: sent.map(({ id }) => id),
    results,
    unreachable,
    timedOut: run.problems.some(({ code }) => code === 'TimedOut'),
    done: all && (skipUnreachable || unreachable.length === 0),
  };
}
