import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { Availability } from './availability.ts';
import type { FunctionRuntimes } from './functions/function-runtime.ts';
import type { RunOptions, RunResult } from './run-command.ts';

interface RunPlace {
  /** All that the command finds in its environment beside PATH, HOME and LANG. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** A path inside the instance; `/` unless set. */
  readonly workingDirectory?: string | undefined;
}

/** A script, run as a file of its own (by `/bin/sh` when it begins with no `#!`), or a program with its arguments. */
export type RunRequest = RunOptions &
  RunPlace &
  (
    | { readonly script: string; readonly argv?: undefined }
    | { readonly argv: readonly string[]; readonly script?: undefined }
  );

/** The inside of one instance. It comes up when something is first run in it. */
export interface InstanceRuntime {
  /** Throws a RuntimeUnavailableError where nothing can be run. */
  run(request: RunRequest): Promise<RunResult>;
  /** Ends every process in it. Its files stay. */
  stop(): Promise<void>;
  /** Ends every process in it and removes its files. */
  remove(): Promise<void>;
}

/** What the processes of an instance find around it. */
export interface InstanceSurroundings {
  /** Where the cloud answers them. */
  readonly endpoint: string;
  /** What 169.254.169.254 answers. */
  metadata(request: HttpRequest): HttpResponse;
}

/** Real processes behind instances and functions. */
export interface Runtimes {
  /** Found out by trying, once. */
  available(): Promise<Availability>;
  /** @param surroundings Needed before something is run in it for the first time; without them there is no way out. */
  instance(instanceId: string, surroundings?: InstanceSurroundings): InstanceRuntime;
  readonly functions: FunctionRuntimes;
  /** Ends every process. Files of instances stay where the cloud keeps its state. */
  close(): Promise<void>;
}
