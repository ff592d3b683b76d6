import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import type { Control } from '../control/control.ts';
import type { ControlledCloud } from '../control/controlled-cloud.ts';
import { asksForHealth, healthAnswer } from '../control/health.ts';
import type { Peer } from './peer.ts';
import { startServer } from './server.ts';
import type { CloudServer, ServerOptions } from './server.ts';

/** A cloud that can be put behind an HTTP front. */
export interface ServedCloud extends ControlledCloud {
  /** Answers at once where nothing is to be waited for. `from` is the other end of the connection, for the record of calls. */
  answer(request: HttpRequest, from: string): HttpResponse | Promise<HttpResponse>;
  /** Whether a page may ask this because the owner of what it asks for shares that with its origin, or what it gets instead. */
  shares?(request: HttpRequest): Promise<boolean | HttpResponse>;
}

export interface FrontOptions extends Omit<ServerOptions, 'handle' | 'onFailure'> {
  /** nuage's version, as the health and info routes say it. */
  readonly version: string;
  readonly processId: number;
  /** What will be there, for whoever asks after its health before the cloud is there. Without it they wait. */
  readonly services?: readonly string[] | undefined;
}

/** What a cloud hears of the front before it. */
export interface FrontListener {
  /** A control call has stopped the server, which is closed now. */
  readonly onStopped?: (() => void) | undefined;
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** An HTTP front that listens, and has a cloud behind it at once or soon. */
export interface Front extends CloudServer {
  /** Resolves when somebody asks what only the cloud can answer. */
  readonly asked: Promise<void>;
  /** Puts the cloud behind it. What came before waits for it. */
  put(cloud: ServedCloud, listener?: FrontListener): void;
}

/** Beginnings of the paths that are not AWS's, or not always: the rest need not know the control API. */
const notAws = /^\/(?:_nuage\/|_localstack\/|_aws\/|moto-api\/)/;

/** Listens, with the guard, the control API and the routes of other emulators. */
export async function openFront(options: FrontOptions): Promise<Front> {
  const { version, processId, services, ...rest } = options;
  const coming = Promise.withResolvers<ServedCloud>();
  const asked = Promise.withResolvers<void>();
  let cloud: ServedCloud | undefined;
  let listener: FrontListener = {};
  let loading: Promise<Control> | undefined;
  const behind = (): ServedCloud | Promise<ServedCloud> => {
    if (cloud === undefined) asked.resolve();
    return cloud ?? coming.promise;
  };
  const loadControl = async (controlled: ServedCloud): Promise<Control> => {
    const { createControl } = await import('../control/control.ts');
    return createControl(controlled, {
      version,
      processId,
      endpoint: server.endpoint,
      wallNow: () => options.clock.now(),
      stop: () => {
        void server.stop().then(listener.onStopped);
      },
    });
  };
  const special = async (request: HttpRequest, peer: Peer): Promise<HttpResponse> => {
    if (cloud === undefined && services !== undefined && peer.loopback && asksForHealth(request))
      return healthAnswer(services, version);
    const served = await behind();
    loading ??= loadControl(served);
    const control = await loading;
    return control(request, peer) ?? served.answer(request, peer.address);
  };
  const server = await startServer({
    ...rest,
    ownPreflights: true,
    onFailure: (error) => listener.onFailure?.(error),
    shares: async (request) =>
      notAws.test(request.path) ? false : ((await (await behind()).shares?.(request)) ?? false),
    handle: (request, peer) => {
      if (notAws.test(request.path)) return special(request, peer);
      const served = behind();
      return served instanceof Promise
        ? served.then((found) => found.answer(request, peer.address))
        : served.answer(request, peer.address);
    },
  });
  return {
    ...server,
    asked: asked.promise,
    put(served, heard = {}) {
      cloud = served;
      listener = heard;
      coming.resolve(served);
    },
  };
}

/** Puts a cloud behind a front that listens from now on. */
export async function serve(cloud: ServedCloud, options: FrontOptions & FrontListener): Promise<CloudServer> {
  const { onStopped, onFailure, ...rest } = options;
  const front = await openFront(rest);
  front.put(cloud, { onStopped, onFailure });
  return front;
}
