import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks a second of the kernel's accounting on Linux (`getconf CLK_TCK`), the same on every machine we know. */
const TICKS_PER_SECOND = 100;

/** CPU milliseconds (user and system) that a live process has used so far, with a resolution of 10 ms. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/**
 * The same to the nanosecond, of all threads that it has: https://docs.kernel.org/scheduler/sched-stats.html. What threads
 * have used that ended meanwhile is missing.
 */
export function preciseCpuOf(pid: number): number {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const [ran] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    nanoseconds += Number(ran);
  }
  return nanoseconds / 1e6;
}

/** CPU milliseconds of all children of this process that have ended and been waited for. */
export function cpuOfEndedChildren(): number {
  const fields = statOf('self');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_PER_SECOND;
}

/** Resident memory of a live process, in megabytes (10^6 bytes). */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024) / 1e6;
}

/** The most resident memory that a live process has had, in megabytes (10^6 bytes); 0 when it is gone. */
export function peakMemoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

/** Begins the most anew: what `peakMemoryOf` tells is of the time after it. https://docs.kernel.org/filesystems/proc.html */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function statOf(pid: number | 'self'): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command name stands in parentheses and may hold anything, so the fields are counted after the last one.
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
