import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { systemProcesses } from '../../system.ts';
import { wallClock } from '../clock/wall-clock.ts';
import type { LocalCloudOptions } from '../options.ts';
import { LazyRuntimes } from './lazy-runtimes.ts';

/** This machine's processes; what instances keep lies beside the cloud's state. */
export function realRuntimes(
  { data, allowProcesses = false, wall = wallClock }: LocalCloudOptions,
  accept: (connection: Duplex) => Promise<void>,
): LazyRuntimes {
  const directory = data === undefined ? undefined : join(data, 'instances');
  return new LazyRuntimes({ directory, allowProcesses, processes: systemProcesses, wall, accept });
}
