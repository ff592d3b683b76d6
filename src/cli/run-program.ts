import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { NuageError, UsageError } from '../errors.ts';

/** Ctrl-C reaches the program from the terminal itself, as the shell has it: passing it on would make it two. */
const passedOn = ['SIGTERM', 'SIGHUP'] as const;

/** Runs a program with the streams of this process. Its exit code, or 128 and the number of the signal that ended it. */
export function runProgram([program, ...rest]: readonly string[]): Promise<number> {
  if (program === undefined) throw new UsageError('No program is named.');
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { stdio: 'inherit' });
    // A terminal that is closed says SIGHUP, and what stands open would stay open.
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of passedOn) process.on(signal, pass);
    const over = (): void => {
      for (const signal of passedOn) process.off(signal, pass);
    };
    child.on('error', (error) => {
      over();
      reject(new NuageError('ProgramNotStarted', `${program} could not be started: ${error.message}`));
    });
    child.on('exit', (code, signal) => {
      over();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
