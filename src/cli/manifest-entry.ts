import type { Command } from './command.ts';

/** One command, and how to load it. */
export interface CommandEntry {
  readonly kind: 'command';
  /** One line, as a sentence without a full stop. */
  readonly brief: string;
  load(): Promise<{ readonly command: Command }>;
  readonly hidden: boolean;
}

/** A noun with its verbs. */
export interface GroupEntry {
  readonly kind: 'group';
  readonly brief: string;
  readonly entries: Readonly<Record<string, Entry>>;
  /** The verb that the noun alone stands for. */
  readonly fallback: string | undefined;
}

/** Commands of a group that a reader looks for together. */
export interface Section {
  readonly title: string;
  readonly names: readonly string[];
}

export type Entry = CommandEntry | GroupEntry;

export function command(brief: string, load: CommandEntry['load'], hidden = false): CommandEntry {
  return { kind: 'command', brief, load, hidden };
}

export function group(
  brief: string,
  entries: Readonly<Record<string, Entry>>,
  fallback?: string,
): GroupEntry {
  return { kind: 'group', brief, entries, fallback };
}
