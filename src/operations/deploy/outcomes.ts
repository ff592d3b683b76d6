import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { eventsOf } from '../logs/filter.ts';

/** How an operation ended in one place, as its worker wrote it down. */
export interface Outcome {
  readonly operation: string;
  /** A name of the configuration; null for the deployment's own account. */
  readonly account: string | null;
  readonly regions: readonly string[];
  /** When it ended, ISO 8601. */
  readonly at: string;
  readonly ok: boolean;
  /** Which try it was, from 1. */
  readonly tries: number;
  readonly milliseconds: number;
  /** Steps that were done. */
  readonly done: number;
  /** What went wrong, the first of it; null when nothing did. */
  readonly error: string | null;
}

const pattern = '{ $.kind = "operation-finished" }';

/** Reads how operations ended from the log of the workers, in order. A group that is not there has nothing to tell. */
export async function readOutcomes(
  group: string,
  start: number,
  connection: Connection,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for await (const { message = '', timestamp = 0 } of eventsOf(
      connection,
      { group, pattern, start },
      undefined,
    )) {
      const one = outcomeOf(message, timestamp);
      if (one !== undefined) outcomes.push(one);
    }
  } catch (error) {
    if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
  }
  return outcomes.toSorted((left, right) => (left.at < right.at ? -1 : 1));
}

function outcomeOf(message: string, timestamp: number): Outcome | undefined {
  const line = membersOf(parsed(message));
  const { operation, account, regions, ok, tries, milliseconds, error, report } = line;
  if (typeof operation !== 'string') return undefined;
  const { counts, problems } = membersOf(report);
  const [problem] = Array.isArray(problems) ? problems.map(membersOf) : [];
  const told = problem === undefined ? error : `${String(problem['target'])}: ${String(problem['message'])}`;
  return {
    operation,
    account: typeof account === 'string' ? account : null,
    regions: Array.isArray(regions) ? regions.map(String) : [],
    at: new Date(timestamp).toISOString(),
    ok: ok === true,
    tries: Number(tries ?? 1),
    milliseconds: Number(milliseconds ?? 0),
    done: Number(membersOf(counts)['done'] ?? 0),
    error: ok === true ? null : String(told ?? 'it failed without a word'),
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
