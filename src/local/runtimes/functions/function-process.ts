import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import type { Machine } from '../run-command.ts';

/** What the function's process says. */
export interface FunctionMessage {
  readonly kind: 'ready' | 'init-error' | 'chunk' | 'result' | 'error';
  readonly milliseconds?: number;
  readonly id?: string;
  readonly result?: string;
  /** The answer came in pieces, which are all of it. */
  readonly streamed?: boolean;
  /** A piece of the answer, in base64, and what it is a piece of. */
  readonly data?: string;
  readonly contentType?: string;
  readonly error?: Readonly<Record<string, unknown>> & { readonly errorType: string };
  readonly maxKilobytes: number;
  /** It is the last thing that it says: the process is about to end. */
  readonly ends?: boolean;
}

/** Bytes kept of what a function writes during one invocation. */
const LOG_BYTES = 1024 * 1024;

/** One running process of a function: what it says, what it writes, and how it ends. */
export class FunctionProcess {
  readonly #child: ChildProcess;
  readonly #machine: Machine;
  readonly #channel: Duplex;
  readonly #messages: FunctionMessage[] = [];
  readonly #ended = Promise.withResolvers<number>();
  #awaiting: ((message: FunctionMessage) => void) | undefined;
  #log: Uint8Array[] = [];
  #logged = 0;
  #exitCode: number | undefined;

  constructor(child: ChildProcess, machine: Machine, onServer: (server: Server) => void) {
    this.#child = child;
    this.#machine = machine;
    const channel = child.stdio[4] as Duplex;
    this.#channel = channel;
    channel.on('error', () => undefined);
    this.#readLines(channel);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Uint8Array) => {
        if (this.#logged < LOG_BYTES) this.#log.push(chunk);
        this.#logged += chunk.length;
      });
    child.on('message', (_, handle) => {
      if (handle === undefined) return;
      const server = handle as Server;
      onServer(server);
      // It holds the network that it was opened in, which is of no use to anybody else.
      child.once('exit', () => server.close());
    });
    child.on('error', () => this.#end(1));
    child.on('exit', (code, signal) => setImmediate(() => this.#end(code ?? (signal === null ? 1 : 137))));
  }

  get processId(): number {
    return this.#child.pid ?? 0;
  }

  get alive(): boolean {
    return this.#exitCode === undefined;
  }

  /** Resolves with the exit code, as a shell says it. */
  get ended(): Promise<number> {
    return this.#ended.promise;
  }

  /** The next thing that it says. */
  next(): Promise<FunctionMessage> {
    const waiting = this.#messages.shift();
    if (waiting !== undefined) return Promise.resolve(waiting);
    const { promise, resolve } = Promise.withResolvers<FunctionMessage>();
    this.#awaiting = resolve;
    return promise;
  }

  send(message: object): void {
    this.#channel.write(`${JSON.stringify(message)}\n`);
  }

  /** What was written since it was last asked. */
  takeLog(): string {
    const text = Buffer.concat(this.#log).toString('utf8');
    this.#log = [];
    this.#logged = 0;
    return text;
  }

  /** Stands still between invocations, as AWS's environments do; and keeps nobody's process from ending. */
  freeze(stop: boolean): void {
    this.#hold('unref');
    if (stop) this.#signal('SIGSTOP');
  }

  thaw(): void {
    this.#hold('ref');
    this.#signal('SIGCONT');
  }

  kill(): void {
    if (!this.alive) return;
    // Who waits for its end must still be there when it comes.
    this.#hold('ref');
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#child.pid !== undefined) this.#machine.processes.kill(-this.#child.pid, signal);
  }

  #hold(how: 'ref' | 'unref'): void {
    this.#child[how]();
    for (const stream of [this.#child.stdout, this.#child.stderr, this.#channel])
      if (isHeld(stream)) stream[how]();
  }

  #end(code: number): void {
    this.#exitCode ??= code;
    this.#ended.resolve(code);
  }

  #readLines(channel: Readable): void {
    // Pieces of a line that is not whole yet: joined once, however long it is.
    let pieces: string[] = [];
    channel.setEncoding('utf8');
    channel.on('data', (text: string) => {
      const [first = '', ...others] = text.split('\n');
      pieces.push(first);
      for (const other of others) {
        this.#hear(JSON.parse(pieces.join('')));
        pieces = [other];
      }
    });
  }

  #hear(message: FunctionMessage): void {
    const awaiting = this.#awaiting;
    this.#awaiting = undefined;
    if (awaiting === undefined) this.#messages.push(message);
    else awaiting(message);
  }
}

function isHeld(stream: unknown): stream is { ref(): void; unref(): void } {
  return typeof stream === 'object' && stream !== null && 'ref' in stream && 'unref' in stream;
}
