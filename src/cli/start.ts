import { interrupted } from './report-error.ts';
import { run } from './run.ts';
import type { Output, Surroundings } from './surroundings.ts';

/** Runs the command line of this process and ends it with the right exit code. */
export async function start(): Promise<void> {
  const controller = new AbortController();
  const streams = new Set<NodeJS.WriteStream>();
  const stderr = outputOf(2, () => process.stderr, streams);
  const doing = { programs: 0, questions: 0 };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A program that runs on the terminal is told by it; what is done afterwards must not be cut short.
      if (doing.programs === 0) interrupt(controller, doing.questions > 0, stderr);
    });
  // A terminal that is closed, or a connection that is lost, says so, perhaps twice: nobody is there to be told, and
  // what is under way is finished and written down all the same.
  process.on('SIGHUP', () => {
    if (doing.programs === 0) controller.abort(new DOMException('Interrupted', 'AbortError'));
  });
  // What ends because nothing is under way any more, without having come to its end, has not done its work.
  process.exitCode = 1;
  const code = await run(surroundingsOf(controller.signal, streams, stderr, doing));
  // What is written may still be under way in a pipe, and a socket kept alive must not hold the process.
  await Promise.all([...streams].map((stream) => flush(stream)));
  process.exit(code);
}

/** The first time asks to finish what is under way; the second leaves at once. */
function interrupt(controller: AbortController, asked: boolean, stderr: Output): void {
  if (controller.signal.aborted) process.exit(interrupted);
  // Whoever read it may be gone, which is no reason to leave what is under way.
  const say = (text: string): void => void stderr.write(text).catch(() => {});
  if (asked) {
    // The question stays to be read, as what nobody agreed to.
    say('\nLeft without an answer.\n');
    controller.abort(new DOMException('Interrupted', 'AbortError'));
    return;
  }
  // On a terminal what it says stands in the place of the line that moved, which ends here.
  const start = stderr.isTerminal ? '\r\u001B[2K' : '\n';
  say(`${start}Stopping after what is under way. Press Ctrl-C again to leave at once.\n`);
  controller.abort(new DOMException('Interrupted', 'AbortError'));
}

function surroundingsOf(
  signal: AbortSignal,
  streams: Set<NodeJS.WriteStream>,
  stderr: Output,
  doing: { programs: number; questions: number },
): Surroundings {
  return {
    arguments: process.argv.slice(2),
    environment: process.env,
    directory: process.cwd(),
    home: homeDirectory(),
    stdout: outputOf(1, () => process.stdout, streams),
    stderr,
    get stdin() {
      const { stdin } = process;
      return {
        isTerminal: stdin.isTTY,
        [Symbol.asyncIterator]: () => stdin[Symbol.asyncIterator](),
        lend: () => lending(stdin),
      };
    },
    async asking(answer) {
      doing.questions += 1;
      try {
        return await answer;
      } finally {
        doing.questions -= 1;
      }
    },
    async system() {
      const { systemClock, systemRandom } = await import('../system.ts');
      return { clock: systemClock, random: systemRandom };
    },
    async runProgram(command) {
      const { runProgram } = await import('./run-program.ts');
      doing.programs += 1;
      try {
        return await runProgram(command);
      } finally {
        doing.programs -= 1;
      }
    },
    async lookUpAddress(family, stop) {
      const { lookUpAddress } = await import('../aws/my-address.ts');
      return lookUpAddress(family, stop);
    },
    userId: process.getuid?.(),
    signal,
  };
}

/**
 * The memory of a piece goes once it is used up: the collector sees little of it, and lets tens of megabytes stand before it
 * looks.
 */
async function* lending(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stdin) {
    yield piece;
    const { buffer, byteLength } = piece;
    // What it shares with others is theirs too.
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
  }
}

/** As the AWS tools look for it; `os.homedir` only when no variable tells. */
function homeDirectory(): string {
  const variable = process.platform === 'win32' ? process.env['USERPROFILE'] : process.env['HOME'];
  return variable === undefined || variable === '' ? process.getBuiltinModule('node:os').homedir() : variable;
}

/** A stream that is opened when something is asked of it: most commands never touch standard error. */
function outputOf(fd: 1 | 2, open: () => NodeJS.WriteStream, opened: Set<NodeJS.WriteStream>): Output {
  let stream: NodeJS.WriteStream | undefined;
  const get = (): NodeJS.WriteStream => {
    if (stream !== undefined) return stream;
    stream = open();
    // A reader that went away is seen by the write that failed; without a listener it would end the process.
    stream.on('error', () => {});
    opened.add(stream);
    return stream;
  };
  // An open stream knows; `node:tty`, which brings the whole of `node:net`, is asked only about another one.
  const isTerminal = (): boolean =>
    fd === 1 || stream !== undefined ? get().isTTY === true : process.getBuiltinModule('node:tty').isatty(fd);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        get().write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    get isTerminal() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? get().columns : undefined;
    },
  };
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
