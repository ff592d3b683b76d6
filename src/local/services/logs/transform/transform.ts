import type { LogRecord, Step } from './record.ts';

/** The event as its transformer makes it, as JSON text; undefined when no parser found anything in it. */
export function transform(
  steps: readonly Step[],
  message: string,
  { metadata = {}, now }: { readonly metadata?: LogRecord['metadata']; readonly now: number },
): string | undefined {
  const record: LogRecord = { message, fields: {}, parsed: false, metadata, now };
  for (const step of steps) step(record);
  return record.parsed ? JSON.stringify(record.fields) : undefined;
}
