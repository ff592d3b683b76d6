/** What a function is to the machine that runs it. */
export interface FunctionSpec {
  /** Different whenever code or configuration are: an environment serves one only. */
  readonly key: string;
  /** The function, and how many invocations of it may run at once when that is limited. */
  readonly group: string;
  readonly limit: number | undefined;
  /** How many environments are to be ready whether something is invoked or not. */
  readonly provided: number;
  readonly language: 'nodejs' | 'python';
  readonly handler: string;
  /** Megabytes. */
  readonly memory: number;
  /** Megabytes of /tmp. */
  readonly storage: number;
  /** Zip files by what they are called, which is different for different content: the code, then the layers in order. */
  readonly code: StoredZip;
  readonly layers: readonly StoredZip[];
  /** All of the environment, and until when it holds; asked for when a process is started. */
  environment(): Promise<FunctionEnvironmentVariables>;
}

export interface StoredZip {
  readonly name: string;
  read(): Uint8Array;
}

export interface FunctionEnvironmentVariables {
  readonly variables: Readonly<Record<string, string>>;
  /** When its credentials end, virtual time, epoch ms. */
  readonly expires: number;
}

export interface FunctionInvocation {
  readonly requestId: string;
  /** JSON. */
  readonly event: string;
  readonly functionArn: string;
  readonly traceId: string;
  readonly timeoutMs: number;
  /** Where the cloud answers, for the way out of the function. */
  readonly endpoint: string;
  readonly clientContext?: string | undefined;
  readonly signal: AbortSignal;
  /** Gets an answer that comes in pieces; without it they are put together. */
  readonly onPiece?: ((piece: Uint8Array, contentType: string) => void) | undefined;
  /** Virtual time, epoch ms. */
  readonly now: number;
}

/** How a function fails, as its caller sees it. */
export type FunctionFailure = Readonly<Record<string, unknown>> & { readonly errorType: string };

/** What came of an invocation. */
export interface FunctionOutcome {
  /** JSON; with `failed` the error. */
  readonly payload: string;
  readonly failed: boolean;
  /** The answer came in pieces: it is what they make, and need not be JSON. */
  readonly streamed?: boolean | undefined;
  /** What the function wrote, and what Lambda writes when it fails. */
  readonly log: string;
  readonly logStream: string;
  readonly durationMs: number;
  /** Set when a process was started for it. */
  readonly initMs?: number | undefined;
  readonly maxMemory: number;
  /** As the last line of the log has it, when it did not go well. */
  readonly status?: 'timeout' | 'error' | undefined;
  readonly errorType?: string | undefined;
}

export interface FunctionRuntimes {
  /**
   * Gets ready what all functions need, so that the first invocation need not wait for it: in the background, once, and
   * nothing where nothing can be run.
   */
  prepare(around: Pick<FunctionInvocation, 'endpoint'>): void;
  /** Throws a RuntimeUnavailableError where nothing can be run. */
  invoke(spec: FunctionSpec, invocation: FunctionInvocation): Promise<FunctionOutcome>;
  /**
   * Starts as many environments as are to be ready, and keeps as many. Resolves when they are, or with what one failed
   * with. Throws a RuntimeUnavailableError where nothing can be run.
   */
  provide(
    spec: FunctionSpec,
    around: Pick<FunctionInvocation, 'endpoint' | 'signal'>,
  ): Promise<FunctionFailure | undefined>;
  /** Ends the idle processes whose spec's key begins so, and the others when they have done what they do. */
  retire(prefix: string): void;
}

/** As many invocations of the function run as may. */
export class ConcurrencyExceeded extends Error {}
