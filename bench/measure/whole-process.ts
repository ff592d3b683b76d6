import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setInterval as every } from 'node:timers/promises';
import type { MeasuredCommand } from './command.ts';
import { cpuOfEndedChildren } from './process-cpu.ts';

/** What a command took as a process of its own. */
export interface ProcessCost {
  readonly cpuMs: number;
  /** The most memory that was resident at once, in megabytes (10^6 bytes). */
  readonly peakMB: number;
}

// The kernel keeps the peak, so that looking seldom misses only what grows in the last moment.
const LOOK_MS = 20;

/** Runs a command once to its end and tells what it took. Rejects when it exits with anything but 0. */
export async function costOfProcess({
  argv: [file, ...rest],
  environment,
  name,
}: MeasuredCommand): Promise<ProcessCost> {
  const before = cpuOfEndedChildren();
  const child = spawn(file, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const looking = new AbortController();
  const [code, peakMB] = await Promise.all([
    ended.finally(() => looking.abort()),
    peakOf(child.pid ?? 0, looking.signal),
  ]);
  if (code !== 0) throw new Error(`${name} exited with ${code}: ${complaint.slice(0, 500)}`);
  return { cpuMs: cpuOfEndedChildren() - before, peakMB };
}

async function peakOf(pid: number, signal: AbortSignal): Promise<number> {
  let peak = 0;
  try {
    for await (const _ of every(LOOK_MS, undefined, { signal })) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      peak = Math.max(peak, (Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024) / 1e6);
    }
  } catch {
    // It has ended, or this is not Linux.
  }
  return peak;
}
