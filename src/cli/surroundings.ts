import type { Clock, Random } from '../clock.ts';
import type { OperationEvent } from '../operations/host.ts';

/** Where a command prints. */
export interface Output {
  /** Resolves once more may be written. Rejects with `EPIPE` when nobody reads any more. */
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** In characters; undefined when it is not a terminal. */
  readonly columns: number | undefined;
}

/** Everything outside of the program that a command may look at: one real one in `main.ts`, others in tests. */
export interface Surroundings {
  /** Without the program and its script. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly directory: string;
  /** The home directory of the person. */
  readonly home: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTerminal: boolean };
  /** Waits for the answer of the person. Ctrl-C finds nothing under way meanwhile, and says so. */
  asking<T>(answer: Promise<T>): Promise<T>;
  /** Time and chance. Asked for when needed: `node:crypto` alone costs a fifth of what `nuage --help` may. */
  system(): Promise<{ readonly clock: Clock; readonly random: Random }>;
  /**
   * Runs another program on this terminal, with the standard streams of this process, and resolves to its exit code
   * when it is over. Signals are the program's while it runs: those that this process alone gets are passed on to it.
   */
  runProgram(command: readonly string[]): Promise<number>;
  /** The address by which the internet sees this machine, as text that nobody has looked at. */
  lookUpAddress(family: 4 | 6, signal?: AbortSignal): Promise<string>;
  /** The numeric user id, where the system has one: files of other people are not trusted. */
  readonly userId: number | undefined;
  /** Is told what operations tell, beside the person: a function writes it to its log. */
  readonly told?: (event: OperationEvent) => void;
  /** A folder with the code of deployed functions, where it is not the one that was built with the program. */
  readonly functionCode?: string;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}
