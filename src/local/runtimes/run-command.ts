import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Clock } from '../../clock.ts';
import type { Processes } from '../../system.ts';
import { CollectedOutput } from './collected-output.ts';
import { OUTPUT_BYTES, OUTPUT_GRACE_MS } from './limits.ts';
import type { CommandLine } from './namespaces.ts';

export interface RunOptions {
  /** On the wall's clock; without it the command may take as long as its instance lives. */
  readonly timeoutMs?: number | undefined;
  /** Ends the command when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes kept of each stream; 1 MiB unless set. */
  readonly outputBytes?: number | undefined;
  /** Told of everything that is written, also beyond what is kept. */
  onOutput?(stream: 'stdout' | 'stderr', chunk: Uint8Array): void;
}

/** How a command ended. */
export interface RunResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  /** Whether one of the streams is longer than what was kept. */
  readonly truncated: boolean;
}

export interface Command {
  readonly line: CommandLine;
  readonly environment: Readonly<Record<string, string>>;
  readonly directory?: string | undefined;
  readonly input?: string | undefined;
}

/** What it takes to run and end a process. */
export interface Machine {
  readonly processes: Processes;
  readonly wall: Clock;
}

/** Runs a command to its end, in a process group of its own, which ends with it when its time is over. */
export function runCommand(command: Command, options: RunOptions, machine: Machine): Promise<RunResult> {
  const { promise, resolve, reject } = Promise.withResolvers<RunResult>();
  const [program, ...rest] = command.line;
  const child = spawn(program, rest, {
    cwd: command.directory ?? '/',
    env: { ...command.environment },
    detached: true,
    stdio: 'pipe',
  });
  const stdout = collect(child.stdout, 'stdout', options);
  const stderr = collect(child.stderr, 'stderr', options);
  let timedOut = false;
  const ended = new AbortController();
  const kill = (): void => {
    if (child.pid !== undefined) machine.processes.kill(-child.pid, 'SIGKILL');
  };
  child.stdin.on('error', () => undefined);
  child.stdin.end(command.input ?? '');
  child.on('error', reject);
  options.signal?.addEventListener('abort', kill, { signal: ended.signal });
  if (options.signal?.aborted === true) kill();
  void after(machine.wall, options.timeoutMs, ended.signal, () => {
    timedOut = true;
    kill();
  });
  child.on('exit', () => {
    void after(machine.wall, OUTPUT_GRACE_MS, ended.signal, () => {
      child.stdout.destroy();
      child.stderr.destroy();
    });
  });
  child.on('close', (exitCode, signal) => {
    ended.abort();
    resolve({
      exitCode: exitCode ?? undefined,
      signal: signal ?? undefined,
      stdout: stdout.text,
      stderr: stderr.text,
      timedOut,
      truncated: stdout.truncated || stderr.truncated,
    });
  });
  return promise;
}

function collect(stream: Readable, name: 'stdout' | 'stderr', options: RunOptions): CollectedOutput {
  const collected = new CollectedOutput(options.outputBytes ?? OUTPUT_BYTES);
  stream.on('data', (chunk: Uint8Array) => {
    collected.add(chunk);
    options.onOutput?.(name, chunk);
  });
  return collected;
}

/** Does something when some time has passed, unless it has ended before. */
async function after(
  wall: Clock,
  milliseconds: number | undefined,
  ended: AbortSignal,
  then: () => void,
): Promise<void> {
  if (milliseconds === undefined) return;
  try {
    await wall.sleep(milliseconds, ended);
  } catch {
    return;
  }
  then();
}
