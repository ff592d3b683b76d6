import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFleet } from './measure/fleet.ts';
import { nuageBinary, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult } from './measure/result.ts';
import { startServer } from './measure/server.ts';
import { runWatched } from './measure/command.ts';

/** Launches of so many instances each; the zones share them, because a default subnet has 4,091 addresses. */
const perLaunch = 500;
const launches = 10;
const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];

/** A report of a week over 5,000 instances of a cloud in another process: what the report's own process takes. */
export async function run(): Promise<BenchmarkResult> {
  const home = mkdtempSync(join(tmpdir(), 'nuage-bench-'));
  const environment = { HOME: home };
  const { argv, ...rest } = nuageServer(27_151);
  const server = await startServer({
    ...rest,
    // With its data in a directory, so that --local finds it and goes by its clock; lenient, because 5,000 instances
    // are far over the quotas of an account.
    argv: [process.execPath, ...argv.slice(1).filter((word) => word !== '--memory'), '--lenient'],
    environment,
  });
  try {
    await furnish(server.port);
    const page = join(home, 'report.html');
    const nuage = (...line: readonly string[]) =>
      runWatched({ name: line.join(' '), argv: [process.execPath, nuageBinary, ...line], environment });
    await nuage('local', 'clock', 'advance', '8d');
    const { cpu, memory } = await nuage('report', '--local', '--out', page);
    const what = 'a report of a week over 5,000 instances as a page';
    return {
      name: 'report',
      figures: [
        { what, unit: 's of CPU', nuage: cpu / 1000, goal: 30 },
        { what: `${what}, the most memory`, unit: 'MB', nuage: memory, goal: 400 },
        { what: 'the page', unit: 'MB', nuage: statSync(page).size / 1e6 },
      ],
      absent: [],
      versions: { node: process.version },
    };
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function furnish(port: number): Promise<void> {
  return launchFleet(port, {
    launches,
    perLaunch,
    zones,
    image: 'ami-0123456789abcdef0',
    type: 'm5.large',
    tagsOf: (launch) => [
      { Key: 'Name', Value: `web-server-${launch}` },
      { Key: 'Environment', Value: 'production' },
      { Key: 'Owner', Value: 'shop' },
    ],
  });
}
