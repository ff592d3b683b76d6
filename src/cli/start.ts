import { interrupted } from './report-error.ts';
import { run } from './run.ts';
import type { Output, Surroundings } from './surroundings.ts';

/** Runs the command line of this process and ends it with the right exit code. */
export async function start(): Promise<void> {
  const controller = new AbortController();
  process.on('SIGINT', () => interrupt(controller));
  process.on('SIGTERM', () => interrupt(controller));
  // A reader that went away is seen by the write that failed; without a listener it would end the process.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const code = await run(surroundingsOf(controller.signal));
  // What is written may still be under way in a pipe, and a socket kept alive must not hold the process.
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  process.exit(code);
}

/** The first time asks to finish what is under way; the second leaves at once. */
function interrupt(controller: AbortController): void {
  if (controller.signal.aborted) process.exit(interrupted);
  process.stderr.write('\nStopping after what is under way. Press Ctrl-C again to leave at once.\n');
  controller.abort(new DOMException('Interrupted', 'AbortError'));
}

function surroundingsOf(signal: AbortSignal): Surroundings {
  return {
    arguments: process.argv.slice(2),
    environment: process.env,
    directory: process.cwd(),
    home: homeDirectory(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    get stdin() {
      const { stdin } = process;
      return { isTerminal: stdin.isTTY, [Symbol.asyncIterator]: () => stdin[Symbol.asyncIterator]() };
    },
    async system() {
      const { systemClock, systemRandom } = await import('../system.ts');
      return { clock: systemClock, random: systemRandom };
    },
    userId: process.getuid?.(),
    signal,
  };
}

/** As the AWS tools look for it; `os.homedir` only when no variable tells. */
function homeDirectory(): string {
  const variable = process.platform === 'win32' ? process.env['USERPROFILE'] : process.env['HOME'];
  return variable === undefined || variable === '' ? process.getBuiltinModule('node:os').homedir() : variable;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    get isTerminal() {
      return stream.isTTY;
    },
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
  };
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
