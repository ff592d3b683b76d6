import type { HttpResponse } from '../../../wire/http.ts';
import type { Store } from '../../store/store.ts';
import { codes } from './state.ts';

/** A zip file by its SHA-256 in hexadecimal digits; undefined when there is none. */
export function storedCode(
  store: Store,
  account: string,
  region: string,
  digest: string,
): Uint8Array | undefined {
  const sha256 = Buffer.from(digest, 'hex').toString('base64');
  const found = store.at(account, region).table(codes).get(sha256);
  return found === undefined ? undefined : Buffer.from(found.zip, 'base64');
}

/** What the address of `code-location.ts` answers. */
export function codeResponse(store: Store, path: string): HttpResponse {
  const [account = '', region = '', digest = ''] = path.slice(path.lastIndexOf('/') + 1).split('.');
  const body = storedCode(store, account, region, digest);
  return { status: body === undefined ? 404 : 200, headers: {}, body: body ?? new Uint8Array() };
}
