import { Malformed } from '../error.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';

const LABEL = /^[A-Za-z0-9-]{1,63}$/;

/** What goes before the host for some actions, such as S3 Control's account. A label must be one of a host name. */
export function writeHostPrefix(operation: Operation, input: Readonly<Fields>): string | undefined {
  return operation.traits.hostPrefix?.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = input[name];
    if (typeof value !== 'string' || !LABEL.test(value))
      throw new Malformed(`${name} must be a part of a host name`);
    return value;
  });
}
