import type { InstanceSelection } from '../ec2/selection.ts';

export interface RunCommandInput extends InstanceSelection {
  /** The lines of a shell script; what `AWS-RunShellScript` calls `commands`. */
  readonly script: readonly string[];
  /** Another document, with parameters of its own instead of a script. */
  readonly document?: string | undefined;
  readonly parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly comment?: string | undefined;
  /** A number of hosts or a percentage. */
  readonly maxConcurrency?: string | undefined;
  readonly maxErrors?: string | undefined;
  /** Milliseconds until what still runs is cancelled; an hour when absent. */
  readonly timeoutMs?: number | undefined;
  /** Where the whole output goes, beyond the 24,000 characters that Systems Manager keeps. */
  readonly bucket?: string | undefined;
  /** Hosts that are not online are left out instead of counted as failed. */
  readonly skipUnreachable?: boolean | undefined;
}
