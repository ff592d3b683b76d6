import { open } from 'node:fs/promises';
import { ConfigurationError } from '../../errors.ts';
import type { JsonValue } from './json.ts';
import { readLines } from './lines.ts';
import type { StepCounts, StepStatus } from './report.ts';

/** What became of one step, as the journal keeps it. */
export interface Outcome {
  readonly step: string;
  readonly status: StepStatus;
  readonly error?: { readonly code?: string; readonly message: string; readonly hint?: string };
  /** The parts of the answer that later steps or the undo refer to, by path. */
  readonly result?: Readonly<Record<string, JsonValue>>;
}

export type JournalRecord =
  | {
      readonly type: 'started';
      readonly time: string;
      readonly run: string;
      readonly hash: string;
      readonly steps: number;
    }
  | { readonly type: 'resumed'; readonly time: string }
  /** Written before the call is sent. A step with an intent and no outcome may or may not have taken effect. */
  | {
      readonly type: 'intent';
      readonly time: string;
      readonly steps: readonly string[];
      /** Idempotency tokens by step: a repeated call carries the same one, so AWS does it once. */
      readonly tokens?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'outcome'; readonly time: string; readonly outcomes: readonly Outcome[] }
  | { readonly type: 'ended'; readonly time: string; readonly counts: StepCounts; readonly open: number };

export interface Journal {
  /** Resolves when the record is on disk. Once one fails, all fail: a run does not go on without its journal. */
  append(record: JournalRecord): Promise<void>;
  close(): Promise<void>;
}

export type OpenJournal = (path: string) => Promise<Journal>;

/**
 * Opens a journal to append to it, creating it when it is not there. Records appended at the same time share one
 * sync. A last line that a kill cut in half is dropped first, so that the next record begins on a line of its own.
 */
export const openJournal: OpenJournal = async (path) => {
  const whole = await wholeLength(path);
  const file = await open(path, 'a', 0o600);
  if (whole !== undefined) await file.truncate(whole);
  let waiting: { line: string; resolve(): void; reject(error: unknown): void }[] = [];
  let broken: { readonly error: unknown } | undefined;
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const taken = waiting;
      waiting = [];
      try {
        if (broken !== undefined) throw broken.error;
        await file.appendFile(taken.map((entry) => entry.line).join(''));
        await file.datasync();
        for (const entry of taken) entry.resolve();
      } catch (error) {
        broken = { error };
        for (const entry of taken) entry.reject(error);
      }
    }
    flushing = undefined;
  }

  return {
    append(record) {
      return new Promise((resolve, reject) => {
        waiting.push({ line: `${JSON.stringify(record)}\n`, resolve, reject });
        flushing ??= flush();
      });
    },
    async close() {
      await flushing;
      await file.close();
    },
  };
};

/** The records of a journal, in order; a half-written last one is left out. */
export async function* readJournal(path: string): AsyncGenerator<JournalRecord> {
  for await (const line of readLines(path))
    if (line.whole) yield parseRecord(line.text, `${path}:${line.number}`);
}

function parseRecord(text: string, at: string): JournalRecord {
  try {
    return JSON.parse(text) as JournalRecord;
  } catch (cause) {
    throw new ConfigurationError(`${at}: this line of the journal is damaged.`, {
      hint: 'What the run did can no longer be told for sure. Look at its targets, and plan again.',
      cause,
    });
  }
}

/** How much of the file is whole lines; undefined when all of it is, or when there is no file. */
async function wholeLength(path: string): Promise<number | undefined> {
  try {
    for await (const line of readLines(path)) if (!line.whole) return line.offset;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return undefined;
}
