import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import type { Store } from './store/store.ts';

/** Carries requests to a cloud in this process: the whole wire and signature, and no socket. */
export interface InProcessTransport {
  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** A transport for the door to AWS, with no socket in between. Closing it leaves the cloud as it is. */
export function openTransport(
  handle: (request: HttpRequest) => Promise<HttpResponse>,
  store: () => Store,
): InProcessTransport {
  return {
    send: async (request, signal) => {
      signal?.throwIfAborted();
      // What GetFunction gives an address for: without a socket no control API serves it.
      if (!request.path.startsWith('/_nuage/lambda/code/')) return await handle(request);
      const { codeResponse } = await import('./services/lambda/stored-code.ts');
      return codeResponse(store(), request.path);
    },
    close: async () => undefined,
  };
}
