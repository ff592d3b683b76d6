/** A line of a log. */
export interface LogLine {
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly group: string;
  readonly stream: string;
  readonly message: string;
}

export interface TimeRange {
  /** Epoch milliseconds. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

export function logLine(
  group: string,
  event: {
    readonly timestamp?: number | undefined;
    readonly message?: string | undefined;
    readonly logStreamName?: string | undefined;
  },
  stream = event.logStreamName ?? '',
): LogLine {
  return { time: new Date(event.timestamp ?? 0).toISOString(), group, stream, message: event.message ?? '' };
}
