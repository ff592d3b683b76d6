import type { Schedule } from '../../time/schedule.ts';
import type { Reading } from '../meter.ts';

/** What an observer of the demonstration is told, in the order of the cloud's time. Times are epoch milliseconds. */
export type DemonstrationEvent =
  | {
      readonly kind: 'built';
      readonly machines: number;
      readonly regions: readonly string[];
      /** The schedule that most of the machines are on. */
      readonly schedule: Schedule;
    }
  /** A new day by the clock of the demonstration, and what is special about it. */
  | { readonly kind: 'day'; readonly at: number; readonly notes: readonly string[] }
  | RunEvent
  | { readonly kind: 'person'; readonly at: number; readonly words: string }
  | {
      readonly kind: 'finished';
      readonly at: number;
      readonly scheduled: Reading;
      /** How many of the scheduled machines ran within each hour, by the recorded states. */
      readonly hours: readonly { readonly at: number; readonly running: number }[];
      /** What was special about a day, by the moment at which it began. */
      readonly notes: ReadonlyMap<number, readonly string[]>;
    };

/** A run that changed something or has something to tell. Machines by their names. */
export interface RunEvent {
  readonly kind: 'run';
  readonly at: number;
  readonly operation: string;
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  readonly failed: readonly {
    readonly name: string;
    readonly message: string;
    readonly hint: string | undefined;
  }[];
  readonly leftAlone: readonly { readonly name: string; readonly reason: string }[];
  /** Ids of the machines that it started, stopped, or failed to. */
  readonly changed: readonly string[];
  /** From the first call until the last machine was seen to run. */
  readonly tookMs: number;
}
