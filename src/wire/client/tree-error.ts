import { Malformed } from '../error.ts';
import type { HttpResponse } from '../http.ts';
import type { Operation } from '../operation.ts';
import { isFields } from '../record.ts';
import type { TreeReaders } from '../tree/read.ts';
import type { FaultBody } from './client-protocol.ts';

/** Reads an error that is a tree (JSON, CBOR): its code is in a header, in `__type` or in `code`, in that order. */
export function readTreeError(
  operation: Operation,
  response: HttpResponse,
  tree: unknown,
  readers: TreeReaders,
): FaultBody {
  if (!isFields(tree)) throw new Malformed('no error');
  const stated = response.headers['x-amzn-errortype'] ?? tree['__type'] ?? tree['code'] ?? tree['Code'];
  if (typeof stated !== 'string') throw new Malformed('no error');
  const name = bareCode(stated);
  const shape = operation.service.error(name);
  const queryCode = response.headers['x-amzn-query-error']?.split(';')[0];
  const message = tree['message'] ?? tree['Message'] ?? tree['errorMessage'] ?? '';
  const members = shape === undefined ? tree : readers.structure(shape)(tree);
  const fields = Object.fromEntries(
    Object.entries(members).filter(([member]) => !/^(message|__type|code)$/i.test(member)),
  );
  return { code: queryCode ?? name, message: String(message), fields };
}

/** The code without the namespace before it and the address behind it: `aws.protocol#Code:http://…`. */
function bareCode(stated: string): string {
  const [front = ''] = stated.split(/[:,]/);
  return front.slice(front.indexOf('#') + 1).trim();
}
