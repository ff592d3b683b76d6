import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import type { Surroundings } from '../../../src/cli/surroundings.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TerminalOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly directory?: string;
  readonly home?: string;
  /** Columns of a terminal; absent for a pipe. */
  readonly columns?: number;
  /** What programs that are run answer with: their exit code. */
  readonly runProgram?: Surroundings['runProgram'];
  readonly lookUpAddress?: Surroundings['lookUpAddress'];
  /** What the person types; absent when nobody is there. */
  readonly answers?: string;
}

/** A directory that is gone when the test is over. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'nuage-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs one command line in this process, in a home of its own. */
export async function nuage(line: readonly string[], options: TerminalOptions = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const code = await run(surroundings(line, options, written));
  return { code, ...written };
}

export function surroundings(
  line: readonly string[],
  options: TerminalOptions = {},
  written = { stdout: '', stderr: '' },
): Surroundings {
  const { environment = {}, columns, answers } = options;
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: columns !== undefined,
    columns,
    write: async (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
  });
  const home = options.home ?? temporaryDirectory();
  return {
    arguments: line,
    environment,
    directory: options.directory ?? home,
    home,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: {
      isTerminal: answers !== undefined,
      async *[Symbol.asyncIterator]() {
        if (answers !== undefined) yield new TextEncoder().encode(answers);
      },
    },
    asking: (answer) => answer,
    system: async () => ({ clock: systemClock, random: systemRandom }),
    runProgram: options.runProgram ?? (() => Promise.reject(new Error('no program is run in this test'))),
    lookUpAddress:
      options.lookUpAddress ?? (() => Promise.reject(new Error('no address is looked up in this test'))),
    userId: process.getuid?.(),
    signal: new AbortController().signal,
  };
}
