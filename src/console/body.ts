import type { Context } from 'hono';
import { UsageError } from '../errors.ts';
import { isFields } from '../wire/record.ts';

/** The JSON object that a page sent. */
export async function bodyOf({ req }: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await req.json().catch(() => undefined);
  if (isFields(body)) return body;
  throw new UsageError('The body must be a JSON object');
}

/** A text of a body. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`"${name}" must be a text`);
}

/** A list of texts of a body, at least one. */
export function textsIn(body: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = body[name];
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return value;
  throw new UsageError(`"${name}" must be a list of texts, and hold one at least`);
}
