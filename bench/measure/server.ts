import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server as a process of its own, so that its CPU and memory are its alone. */
export interface RunningServer {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswerMs: number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  readonly argv: readonly [string, ...string[]];
  readonly port: number;
  /** Any path that answers; the status does not matter. */
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
}

// Asked often, so that waiting adds little to the time of the first answer.
const POLL_MS = 2;

/**
 * Starts a server and waits, 30 s at most, for its first answer.
 * @param through A program that starts it, such as one that chooses its core.
 */
export async function startServer(
  { name, argv, port, path, environment }: ServerCommand,
  through: readonly string[] = [],
): Promise<RunningServer> {
  const [file = '', ...rest] = [...through, ...argv];
  const began = performance.now();
  const child = spawn(file, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  while (!(await answers(port, path))) {
    if (child.exitCode !== null || performance.now() - began > 30_000) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not answer: ${complaint.slice(0, 500)}`);
    }
    await sleep(POLL_MS);
  }
  const firstAnswerMs = performance.now() - began;
  return { name, pid: child.pid ?? 0, port, firstAnswerMs, stop: () => stop(child) };
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(true));
    }).on('error', () => resolve(false));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.on('close', () => {
      clearTimeout(impatient);
      resolve();
    });
    // As people end it: a killed process keeps none of what it compiled for the next start.
    child.kill('SIGTERM');
  });
}
