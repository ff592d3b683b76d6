import { badContext } from './errors.ts';

/** What a caller says of itself, which must be a JSON object. */
export function readClientContext(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const text = Buffer.from(given, 'base64').toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badContext();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badContext();
  return text;
}
