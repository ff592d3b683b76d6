import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Ended } from './run-program.ts';

/** Debian's AWS CLI in one process for many command lines. Dispose of it when done. */
export interface AwsCli extends AsyncDisposable {
  run(words: readonly string[]): Promise<Ended>;
}

/** Starts it with an environment; what it is told goes to `endpoint`. */
export function startAwsCli(
  endpoint: string,
  environment: Readonly<Record<string, string | undefined>>,
): AwsCli {
  const script = new URL('../e2e/python/aws_cli.py', import.meta.url).pathname;
  const program = spawn('/usr/bin/python3', [script], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const replies = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  return {
    async run(words) {
      program.stdin.write(`${JSON.stringify(['--endpoint-url', endpoint, ...words])}\n`);
      const reply = await replies.next();
      if (reply.done === true) throw new Error('the AWS CLI ended before it answered');
      return JSON.parse(reply.value) as Ended;
    },
    async [Symbol.asyncDispose]() {
      program.stdin.end();
      await ended;
    },
  };
}
