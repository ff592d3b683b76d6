import { Malformed } from '../error.ts';
import { jsonScalarReader } from '../json/read.ts';
import { TreeReaders } from '../tree/read.ts';
import { TreeWriters } from '../tree/write.ts';

/** Writers of trees for CBOR, which holds times, bytes and all numbers as they are. */
export const cborWriters = new TreeWriters(() => undefined);

/** Readers of what `decodeCbor` gives. */
export const cborReaders = new TreeReaders((shape) => {
  if (shape.kind === 'timestamp')
    return (value) => {
      if (value instanceof Date) return value;
      throw new Malformed('timestamp', String(value));
    };
  if (shape.kind === 'blob')
    return (value) => {
      if (value instanceof Uint8Array) return value;
      throw new Malformed('blob', String(value));
    };
  return jsonScalarReader(shape);
});
