import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { extensions } from '../operations/extensions.ts';
import type { OperationEvent } from '../operations/host.ts';
import type { Plan } from '../operations/plan/plan.ts';
import { rehearse, type Rehearsal } from '../rehearsal/rehearse.ts';
import { loadTwin } from '../rehearsal/twin/twin.ts';
import type { CommandContext } from './context.ts';
import { saveAccount } from './local/save-account.ts';
import { isAlive } from './session.ts';
import { inTemporaryDirectory } from './temporary-directory.ts';

export interface RehearsePlan {
  readonly plan: Plan;
  readonly forMs: number;
  readonly undo: boolean;
  /** Makes the twin of what the API tells also where a local cloud could be taken whole. */
  readonly asAws: boolean;
  readonly signal: AbortSignal;
  notify(event: OperationEvent): void;
  onTime(livedMs: number): void;
}

/** A saved cloud beyond this goes on in files, which are slower than memory and have room. */
const LARGE = 512 * 1024 * 1024;

/** AWS bills a minute of an instance at least. */
const SHORTEST = 60_000;
/** Cost Explorer tells days of the past 14 months. */
const LONGEST = 366 * 86_400_000;

/** Refuses a time that no rehearsal can last. @param name What it was given as. */
export function checkLength(forMs: number, name: string): void {
  if (!(forMs >= SHORTEST && forMs <= LONGEST))
    throw new UsageError(`${name} is a minute at least, and a year at most`);
}

/** Rehearses a plan on a twin of what the command line leads to; the twin is gone afterwards. */
export async function rehearsePlan(
  { plan, asAws, signal, ...wish }: RehearsePlan,
  context: CommandContext,
): Promise<Rehearsal> {
  const { clock, random } = context;
  return await inTemporaryDirectory('nuage-rehearsal-', context, async (directory) => {
    const saved = join(directory, 'account.cloud');
    await saveAccount(saved, plan, asAws, context);
    const large = (await stat(saved)).size > LARGE;
    let twins = 0;
    return await rehearse({
      ...wish,
      plan,
      openTwin: (places) => {
        twins += 1;
        const data = large ? join(directory, `twin-${twins}`) : undefined;
        return loadTwin(saved, { places, wall: clock, random, data });
      },
      context: {
        random,
        extensions,
        runsDirectory: join(directory, 'runs'),
        processes: { own: process.pid, isAlive },
        signal,
      },
    });
  });
}
