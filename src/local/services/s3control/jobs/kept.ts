import type { CreateJobRequest } from '../../../../wire/generated/s3control.ts';

const MARK = '$date';

/** What a job was asked for, as a row keeps it: times among it stay times. */
export function keep(request: CreateJobRequest): string {
  return JSON.stringify(withMarks(request));
}

export function kept(text: string): CreateJobRequest {
  return JSON.parse(text, (_name, value: unknown) =>
    // Metadata and arguments of users may be called so as well: they are texts.
    typeof value === 'object' && value !== null && MARK in value && typeof value[MARK] === 'number'
      ? new Date(value[MARK])
      : value,
  );
}

/** Before JSON gets at them: it would ask each time for its text. */
function withMarks(value: unknown): unknown {
  if (value instanceof Date) return { [MARK]: value.getTime() };
  if (Array.isArray(value)) return value.map(withMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withMarks(member)]));
}
