import { Malformed } from '../error.ts';
import { writeBase64 } from '../scalar-text.ts';
import { writeTimestamp } from '../timestamp.ts';
import { TreeWriters } from '../tree/write.ts';

/** Writers of values that `JSON.stringify` can take. */
export const jsonWriters = new TreeWriters((shape, traits) => {
  if (shape.kind === 'blob') return writeBase64;
  if (shape.kind === 'float' || shape.kind === 'double') return writeFloat;
  if (shape.kind !== 'timestamp') return undefined;
  const format = traits.timestampFormat ?? shape.timestampFormat ?? 'unixTimestamp';
  return (value) => {
    if (!(value instanceof Date)) throw new Malformed('timestamp', typeof value);
    return format === 'unixTimestamp' ? value.getTime() / 1000 : writeTimestamp(value, format);
  };
});

/** JSON has no way to write what is not a finite number; AWS puts it in quotes. */
function writeFloat(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
