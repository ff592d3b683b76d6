import { join } from 'node:path';
import { hurriedSystem } from '../../../src/cli/local/hurried-system.ts';
import { run } from '../../../src/cli/run.ts';
import type { Surroundings } from '../../../src/cli/surroundings.ts';
import type { LocalCloud } from '../../../src/local/cloud.ts';
import { surroundings } from '../support/terminal.ts';
import type { Line } from './row.ts';

export interface RanLine {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on a cloud with somebody's keys; time goes as it waits. */
export async function runAs(
  cloud: LocalCloud,
  keys: { readonly accessKeyId: string; readonly secretAccessKey: string },
  line: Line,
  home: string,
): Promise<RanLine> {
  const environment = {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  return runLine(line, { environment, home, directory: home }, (around) => hurriedSystem(cloud, around));
}

type System = Awaited<ReturnType<Surroundings['system']>>;

/** A command that says nothing at all is interrupted in the end, and did not go well. A busy machine is no reason. */
const patienceMs = 240_000;

/** Runs one line. */
async function runLine(
  { words, answers, until }: Line,
  options: {
    readonly environment: Readonly<Record<string, string>>;
    readonly home: string;
    readonly directory: string;
  },
  hurry: (around: Surroundings) => Promise<System>,
): Promise<RanLine> {
  const written = { stdout: '', stderr: '' };
  const there = surroundings(words, { ...options, ...(answers !== undefined && { answers }) }, written);
  // Functions that are deployed hold what a row put there.
  const around = { ...there, functionCode: join(options.home, 'function') };
  const system = () => hurry(around);
  if (until === undefined) return { code: await run({ ...around, system }), ...written };
  const interrupt = new AbortController();
  const late = setTimeout(() => interrupt.abort(), patienceMs);
  const stdout = {
    ...around.stdout,
    async write(text: string | Uint8Array) {
      await around.stdout.write(text);
      interrupt.abort();
    },
  };
  await run({ ...around, stdout, system, signal: interrupt.signal });
  clearTimeout(late);
  return { code: until.test(written.stdout) ? 0 : 1, ...written };
}
