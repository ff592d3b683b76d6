import type { PhaseContext } from '../../../phase.ts';

/** A script for a host. */
export interface HostScript {
  readonly interpreter: 'sh' | 'pwsh';
  readonly lines: readonly string[];
  readonly directory?: string | undefined;
  readonly timeoutMs: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** How a script ended. */
export interface HostResult {
  /** Undefined when something ended it. */
  readonly exitCode?: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** Runs scripts on the processes behind instances. */
export interface HostRunner {
  run(instance: string, script: HostScript, signal: AbortSignal): Promise<HostResult>;
}

/** What runs scripts here; undefined where no process can be run. */
export type FindRunner = (phase: PhaseContext) => HostRunner | undefined;

/** Instances of this cloud have no processes yet. */
export const findRunner: FindRunner = () => undefined;
