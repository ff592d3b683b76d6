import { Malformed } from './error.ts';
import { jsonScalarReader } from './json/read.ts';
import type { Operation } from './operation.ts';
import { TreeReaders } from './tree/read.ts';

const readers = new TreeReaders(jsonScalarReader, true);

/**
 * The input of an operation from a JSON document that has the members by the names of the API, whatever the protocol:
 * as EventBridge Scheduler's universal targets take it. Undefined when it does not fit.
 */
export function namedInput({ input }: Operation, document: unknown): object | undefined {
  if (input === undefined) return {};
  try {
    return readers.structure(input)(document);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
