import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { cpuOfEndedChildren, peakMemoryOf } from './process-cpu.ts';
import { median } from './median.ts';

/** A command as a whole process: what it is called in the results, and how it is started. */
export interface MeasuredCommand {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command once to its end. Rejects when it exits with anything but 0, because a failed run is no measure. */
export function runOnce({ argv: [file, ...rest], environment, name }: MeasuredCommand): Promise<number> {
  const before = cpuOfEndedChildren();
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(cpuOfEndedChildren() - before);
      else reject(new Error(`${name} exited with ${code}: ${complaint.slice(0, 500)}`));
    });
  });
}

export interface MeasuredRun {
  /** CPU milliseconds. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Resident memory at its highest, in megabytes (10^6 bytes). */
  readonly memory: number;
}

// The kernel keeps the peak, so that looking seldom misses only what grows in the last moment.
const LOOK_MS = 20;

/** Runs a command once, and looks at its memory meanwhile. Rejects as `runOnce`. */
export async function runWatched({
  argv: [file, ...rest],
  environment,
  name,
}: MeasuredCommand): Promise<MeasuredRun> {
  const [before, began] = [cpuOfEndedChildren(), performance.now()];
  const child = spawn(file, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  let memory = 0;
  const look = setInterval(() => {
    // It may have ended meanwhile.
    if (child.pid !== undefined && child.exitCode === null)
      memory = Math.max(memory, peakMemoryOf(child.pid));
  }, LOOK_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${name} exited with ${code}: ${complaint.slice(0, 500)}`);
  } finally {
    clearInterval(look);
  }
  return { cpu: cpuOfEndedChildren() - before, wall: performance.now() - began, memory };
}

/**
 * CPU milliseconds of each command as a whole process, in turn (A B C, A B C, …) so that a drifting machine
 * treats them alike. One warm-up round is not counted. The kernel counts in ticks of 10 ms, so a figure is
 * the median of `rounds` means of `batch` runs.
 */
export async function compareCommands(
  commands: readonly MeasuredCommand[],
  { rounds = 5, batch = 4 }: { rounds?: number; batch?: number } = {},
): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>(commands.map((command) => [command.name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const command of commands) {
      let total = 0;
      for (let run = 0; run < batch; run += 1) total += await runOnce(command);
      if (round >= 0) samples.get(command.name)?.push(total / batch);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}
