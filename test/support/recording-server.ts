import { startServer } from '../../src/local/http/server.ts';
import type { CloudServer, ServerOptions } from '../../src/local/http/server.ts';
import type { Refusal } from '../../src/local/http/guard.ts';
import type { HttpRequest, HttpResponse } from '../../src/wire/http.ts';
import { ManualClock } from './manual-clock.ts';

export interface RecordingServer extends AsyncDisposable {
  readonly server: CloudServer;
  readonly port: number;
  /** What got past the guard to the handler. */
  readonly handled: HttpRequest[];
  readonly refusals: (Refusal & { target: string })[];
  readonly failures: unknown[];
}

/** The real front with a handler that writes down what reaches it and answers 200. */
export async function recordingServer(
  options: Partial<ServerOptions> = {},
  answer: (request: HttpRequest) => Promise<HttpResponse> | HttpResponse = () => ok('handled'),
): Promise<RecordingServer> {
  const handled: HttpRequest[] = [];
  const refusals: (Refusal & { target: string })[] = [];
  const failures: unknown[] = [];
  const server = await startServer({
    port: 0,
    clock: new ManualClock(),
    onRefusal: (refusal, _, target) => refusals.push({ ...refusal, target }),
    onFailure: (error) => failures.push(error),
    handle: async (request) => {
      handled.push(request);
      return answer(request);
    },
    ...options,
  });
  return {
    server,
    port: server.port,
    handled,
    refusals,
    failures,
    async [Symbol.asyncDispose]() {
      await server.stop(0);
    },
  };
}

export function ok(text: string): HttpResponse {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(text) };
}
