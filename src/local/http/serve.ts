import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { Control } from '../control/control.ts';
import type { ControlledCloud } from '../control/controlled-cloud.ts';
import { startServer } from './server.ts';
import type { CloudServer, Peer, ServerOptions } from './server.ts';

/** A cloud that can be put behind an HTTP front. */
export interface ServedCloud extends ControlledCloud {
  /** `peer` is the other end of the connection, for the record of calls. */
  handle(request: HttpRequest, peer?: Peer): Promise<HttpResponse>;
  /** Whether a page may ask this because the owner of what it asks for shares that with its origin. */
  shares?(request: HttpRequest): Promise<boolean>;
}

export interface ServeOptions extends Omit<ServerOptions, 'handle'> {
  /** nuage's version, as the health and info routes say it. */
  readonly version: string;
  readonly processId: number;
  /** Told when a control call has stopped the server, once it is closed. */
  readonly onStopped?: (() => void) | undefined;
}

/** Beginnings of the paths that are not AWS's, or not always: the rest need not know the control API. */
const notAws = /^\/(?:_nuage\/|_localstack\/|_aws\/|moto-api\/)/;

/** Puts a cloud behind the guard, the control API and the routes of other emulators, and listens. */
export async function serve(cloud: ServedCloud, options: ServeOptions): Promise<CloudServer> {
  const { version, processId, onStopped, ...rest } = options;
  let loading: Promise<Control> | undefined;
  const loadControl = async (): Promise<Control> => {
    const { createControl } = await import('../control/control.ts');
    return createControl(cloud, {
      version,
      processId,
      endpoint: server.endpoint,
      wallNow: () => options.clock.now(),
      stop: () => {
        void server.stop().then(onStopped);
      },
    });
  };
  const special = async (request: HttpRequest, peer: Peer): Promise<HttpResponse> => {
    loading ??= loadControl();
    const control = await loading;
    return control(request, peer) ?? cloud.handle(request, peer);
  };
  const server = await startServer({
    ...rest,
    ownPreflights: true,
    shares: async (request) => !notAws.test(request.path) && (await cloud.shares?.(request)) === true,
    handle: (request, peer) =>
      notAws.test(request.path) ? special(request, peer) : cloud.handle(request, peer),
  });
  return server;
}
