import { existsSync } from 'node:fs';
import { readJournal, type JournalRecord, type Outcome } from './journal.ts';
import { noCounts, type StepStatus } from './report.ts';

/** What a run's journal says so far, folded. */
export interface History {
  readonly outcomes: ReadonlyMap<string, StepStatus>;
  /** Steps that were begun and have no outcome: each must be looked at before it is repeated. */
  readonly begun: ReadonlySet<string>;
  readonly tokens: ReadonlyMap<string, string>;
  readonly results: ReadonlyMap<string, NonNullable<Outcome['result']>>;
  readonly errors: ReadonlyMap<string, NonNullable<Outcome['error']>>;
  readonly startedAt: number | undefined;
  /** When it last ended; undefined while it runs or when it was killed. */
  readonly endedAt: number | undefined;
  readonly counts: Readonly<Record<StepStatus, number>>;
}

/**
 * Reads a journal into what it says. A step's last outcome counts; a later intent reopens it. A journal that is not
 * there says nothing: the run was killed before it began.
 */
export async function readHistory(path: string): Promise<History> {
  const outcomes = new Map<string, StepStatus>();
  const begun = new Set<string>();
  const tokens = new Map<string, string>();
  const results = new Map<string, NonNullable<Outcome['result']>>();
  const errors = new Map<string, NonNullable<Outcome['error']>>();
  let startedAt: number | undefined;
  let endedAt: number | undefined;
  const records: AsyncIterable<JournalRecord> | readonly JournalRecord[] = existsSync(path)
    ? readJournal(path)
    : [];
  for await (const record of records) {
    endedAt = undefined;
    if (record.type === 'started') startedAt = Date.parse(record.time);
    if (record.type === 'ended') endedAt = Date.parse(record.time);
    if (record.type === 'intent') {
      for (const step of record.steps) {
        begun.add(step);
        outcomes.delete(step);
      }
      for (const [step, token] of Object.entries(record.tokens ?? {})) tokens.set(step, token);
    }
    if (record.type === 'outcome') {
      for (const outcome of record.outcomes) {
        begun.delete(outcome.step);
        outcomes.set(outcome.step, outcome.status);
        if (outcome.result !== undefined) results.set(outcome.step, outcome.result);
        if (outcome.error === undefined) errors.delete(outcome.step);
        else errors.set(outcome.step, outcome.error);
      }
    }
  }
  const counts = noCounts();
  for (const status of outcomes.values()) counts[status] += 1;
  return { outcomes, begun, tokens, results, errors, startedAt, endedAt, counts };
}
