import { invalidValue, tooLong } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';

/** Refuses a name of an item or attribute that is empty or too long. */
export function checkName(name: string, parameter: string): void {
  if (name === '') throw invalidValue(name, parameter, 'The empty string is an illegal attribute name');
  checkLength(name, parameter);
}

/** Refuses a text of more bytes than SimpleDB keeps. */
export function checkLength(text: string, parameter: string): void {
  if (Buffer.byteLength(text) > SDB_LIMITS.bytes) throw tooLong(text, parameter);
}
