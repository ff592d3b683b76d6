import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Puts this process on the first core, so that a server has the second one to itself: where both share one, a call costs
 * what it costs to take turns. Returns what a server's command is to begin with; nothing where that cannot be had.
 */
export function servedApart(): readonly string[] {
  if (availableParallelism() < 2) return [];
  const moved = spawnSync('taskset', ['-a', '-c', '-p', '0', String(process.pid)]);
  return moved.status === 0 ? ['taskset', '-c', '1'] : [];
}
