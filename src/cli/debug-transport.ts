import type { Clock } from '../clock.ts';
import type { Transport } from '../aws/transport.ts';
import type { HttpRequest } from '../wire/http.ts';
import type { CommandContext } from './context.ts';

/** With `--debug`, a transport that tells each call. */
export function watched(transport: Transport, { globals, clock, status, style }: CommandContext): Transport {
  return globals.debug
    ? debugTransport(transport, clock, (line) => status.print(style.dim(line)))
    : transport;
}

/**
 * Tells each call with its time. Never what could hold a secret: no body but the name of the action in it,
 * no query but that name, no headers.
 */
function debugTransport(inner: Transport, clock: Clock, print: (line: string) => void): Transport {
  return {
    async send(request, signal, patience) {
      const began = clock.now();
      const what = `${actionOf(request)} ${request.method} ${request.hostname}${request.path}`;
      try {
        const response = await inner.send(request, signal, patience);
        print(`call ${what} ${response.status} ${clock.now() - began} ms`);
        return response;
      } catch (error) {
        print(
          `call ${what} ${error instanceof Error ? error.message : 'no answer'} ${clock.now() - began} ms`,
        );
        throw error;
      }
    },
    close: () => inner.close(),
  };
}

function actionOf({ headers, body, query }: HttpRequest): string {
  const target = headers['x-amz-target'];
  if (target !== undefined) return target.split('.').at(-1) ?? target;
  const form =
    body instanceof Uint8Array && headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const words =
    form === true ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1') : query;
  return /(?:^|&)Action=([A-Za-z0-9]+)/.exec(words)?.[1] ?? '';
}
