import { withinTime } from '../../../blocks/within-time.ts';
import type { LogRecord, Step } from './record.ts';

/** Milliseconds that the events of one request may take. Ours: with expressions that do not backtrack they take a few. */
const MOST_MS = 1000;

type About = Pick<LogRecord, 'now' | 'metadata'>;

export interface Transformed {
  /** Each event as its transformer makes it, as JSON text; undefined where it stays as it was written. */
  readonly events: readonly (string | undefined)[];
  /** Whether an expression of the transformer took too long: of the event that it took it with nothing is made, and of later ones. */
  readonly late: boolean;
}

/** What a transformer makes of events. */
export function transform(steps: readonly Step[], messages: readonly string[], about: About): Transformed {
  const events: (string | undefined)[] = [];
  const inTime = withinTime(MOST_MS, () => {
    for (const message of messages) events.push(made(steps, message, about));
  });
  return { events, late: !inTime };
}

/** Nothing when no parser finds anything in it. */
function made(steps: readonly Step[], message: string, { metadata, now }: About): string | undefined {
  const record: LogRecord = { message, fields: {}, parsed: false, metadata, now };
  try {
    for (const step of steps) step(record);
    return record.parsed ? JSON.stringify(record.fields) : undefined;
  } catch (error) {
    // What lies deeper in each other than V8 can write or copy.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
