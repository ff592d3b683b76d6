import { crc32 } from 'node:zlib';
import type { Random } from '../../../../clock.ts';
import { invalidArgument } from '../errors.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._';
const CHECKED = 28;
const FORM = /^[A-Za-z0-9._]{32}$/;

/** 32 characters, as S3's version ids have. The last of them check the others: S3 knows an id that it never gave. */
export function newVersionId(random: Random): string {
  const digits = Buffer.from(random.hex(2 * CHECKED), 'hex');
  let id = '';
  for (const byte of digits) id += LETTERS[byte % LETTERS.length] ?? '';
  return id + checkOf(id);
}

function checkOf(id: string): string {
  const sum = crc32(id);
  return [0, 6, 12, 18].map((bits) => LETTERS[(sum >>> bits) & 63] ?? '').join('');
}

/** Whether it may be the id of a version that is there, or was. */
export function isGivenVersionId(version: string): boolean {
  return version === 'null' || (FORM.test(version) && version.endsWith(checkOf(version.slice(0, CHECKED))));
}

/** A version id is 32 characters or the word null. */
export function checkVersionId(version: string | undefined, name = 'versionId'): void {
  if (version === undefined || version === 'null' || FORM.test(version)) return;
  if (version === '') throw invalidArgument('Version id cannot be the empty string', name, '');
  throw invalidVersionId(version, name);
}

export function invalidVersionId(version: string, name = 'versionId') {
  return invalidArgument('Invalid version id specified', name, version);
}
