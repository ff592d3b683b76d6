import type { OnReadOpts, Socket } from 'node:net';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import type { Environment } from '../config/shared-config.ts';
import { TransportError } from '../transport.ts';
import { lost, reasonOf } from './lost.ts';
import type { Origin, Proxy } from './proxy.ts';
import { openTunnel } from './tunnel.ts';
import { Trust } from './trust.ts';
import { whenSilent } from './silence.ts';

/** Where what a socket reads lands, and who is told. */
export interface Reads {
  /** Where the next bytes go; asked before each read. */
  place(): Buffer;
  /** The answer `false` asks for no more for now. */
  receive(bytes: Buffer): boolean;
}

export interface DialOptions {
  readonly reads: Reads;
  readonly proxy: Proxy | undefined;
  /** Milliseconds of silence after which a tunnel or a handshake is given up. */
  readonly idleMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Opens connections. What each kind needs is loaded with the first one. */
export class Dialer {
  readonly #trust: Trust;
  /** The last TLS session with each origin: the next handshake is shorter. */
  readonly #sessions = new Map<string, Buffer>();

  constructor(environment: Environment) {
    this.#trust = new Trust(environment);
  }

  /** A socket to an origin, or to the proxy that speaks for it. A plain one may still be connecting. */
  async dial(origin: Origin, options: DialOptions): Promise<Socket> {
    const { proxy } = options;
    if (origin.protocol === 'https') {
      const under = proxy === undefined ? undefined : () => this.#tunnel(origin, proxy, options);
      return this.#secure(origin, under, options);
    }
    if (proxy?.protocol === 'https') return this.#secure({ ...proxy, protocol: 'https' }, undefined, options);
    const { connect } = await import('node:net');
    const { hostname: host, port } = proxy ?? origin;
    return connect({ host, port, onread: intoBuffer(options) });
  }

  async #tunnel(origin: Origin, proxy: Proxy, options: DialOptions): Promise<Socket> {
    const { connect } = await import('node:net');
    const { hostname: host, port } = proxy;
    const socket =
      proxy.protocol === 'http'
        ? connect({ host, port })
        : await this.#handshake({ hostname: host, port, protocol: 'https' }, {}, options);
    return openTunnel(socket, origin, proxy, options);
  }

  /** With the authorities that Node knows; where these do not do, with those of this system too. */
  async #secure(
    origin: Origin,
    under: (() => Promise<Socket>) | undefined,
    options: DialOptions,
  ): Promise<TLSSocket> {
    const attempt = async (): Promise<TLSSocket> => {
      if (under === undefined) return this.#handshake(origin, { onread: intoBuffer(options) }, options);
      // Over another socket Node does not read into a buffer of ours.
      const socket = await this.#handshake(origin, { socket: await under() }, options);
      return socket.on('data', (bytes) => {
        if (!options.reads.receive(bytes)) socket.pause();
      });
    };
    try {
      return await attempt();
    } catch (error) {
      if (!(await this.#trust.widen(error))) throw error;
      return attempt();
    }
  }

  async #handshake(
    { hostname, port }: Origin,
    more: Pick<ConnectionOptions, 'socket'> & { readonly onread?: OnReadOpts },
    { idleMs, signal }: DialOptions,
  ): Promise<TLSSocket> {
    const [{ connect }, { isIP }, ca] = await Promise.all([
      import('node:tls'),
      import('node:net'),
      this.#trust.authorities(),
    ]);
    const name = `${hostname}:${port}`;
    const session = this.#sessions.get(name);
    const socket = connect({
      host: hostname,
      port,
      ...(isIP(hostname) === 0 ? { servername: hostname } : {}),
      ALPNProtocols: ['http/1.1'],
      ...(ca === undefined ? {} : { ca }),
      ...(session === undefined ? {} : { session }),
      ...more,
    });
    socket.on('session', (fresh) => this.#sessions.set(name, fresh));
    return settled(socket, 'secureConnect', name, idleMs, signal);
  }
}

function intoBuffer({ reads }: DialOptions): OnReadOpts {
  return {
    buffer: () => reads.place(),
    callback: (count, { buffer, byteOffset }) => reads.receive(Buffer.from(buffer, byteOffset, count)),
  };
}

/** Waits for an event of a socket; an error, silence or an abort on the way ends the socket and rejects. */
function settled<S extends Socket>(
  socket: S,
  event: string,
  name: string,
  idleMs: number,
  signal: AbortSignal | undefined,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error): void => {
      socket.off('error', failed);
      socket.off('close', closed);
      socket.off(event, arrived);
      signal?.removeEventListener('abort', aborted);
      heard();
      socket.setTimeout(0);
      if (error === undefined) {
        resolve(socket);
        return;
      }
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const arrived = (): void => end();
    const failed = (error: Error): void => end(lost(error));
    const closed = (): void => end(new TransportError('ECONNRESET', `${name} closed the connection`));
    const aborted = (): void => end(reasonOf(signal));
    socket.once(event, arrived);
    socket.once('error', failed);
    socket.once('close', closed);
    const heard = whenSilent(socket, () =>
      end(new TransportError('ETIMEDOUT', `${name} was silent for ${idleMs / 1000} seconds`)),
    );
    socket.setTimeout(idleMs);
    signal?.addEventListener('abort', aborted);
  });
}
