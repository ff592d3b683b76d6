import { createServer, isIP } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** The sockets that one server listens on. */
export interface Listeners {
  readonly port: number;
  /** Stops accepting; resolves when every connection has ended. */
  close(): Promise<void>;
}

const attempts = 10;
const backlog = 511;

/**
 * Listens on one address, or on both loopbacks at the same port when none is given: `localhost` is ::1 first on
 * many systems, and a client that does not try the other address would meet a stranger there, or nobody.
 *
 * Rejects with node's error (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`).
 */
export async function listen(
  accept: (socket: Socket) => void,
  port: number,
  address?: string,
): Promise<Listeners> {
  // Half open: a client may say that nothing more comes, and still wait for its answer.
  const create = (): Server => createServer({ allowHalfOpen: true, noDelay: true }, accept);
  const server = create();
  if (address !== undefined) {
    return listenersOf([server], await bind(server, address, port));
  }
  for (let attempt = 1; ; attempt += 1) {
    const bound = await bind(server, '127.0.0.1', port);
    const second = create();
    try {
      await bind(second, '::1', bound);
      return listenersOf([server, second], bound);
    } catch (error) {
      if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT')) {
        return listenersOf([server], bound);
      }
      await closed(server);
      // A free port of 127.0.0.1 may be taken on ::1; another one will do, unless the caller chose it.
      if (port !== 0 || attempt === attempts) {
        throw error;
      }
    }
  }
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
    if (!bindNumber(server, host, port)) server.listen({ host, port, backlog });
  });
}

/**
 * `Server.listen` loads node:dns and node:cluster, and with that whatever belongs to child processes and datagrams: a
 * seventh of what a bare server takes to its first answer. For the number of an address it then calls a method that is
 * there under this name, undocumented; where that is gone, the long way is the way.
 */
function bindNumber(server: Server, host: string, port: number): boolean {
  const direct: unknown = Reflect.get(server, '_listen2');
  const family = host === '127.0.0.1' ? 4 : host === '::1' ? 6 : isIP(host);
  if (family === 0 || typeof direct !== 'function') return false;
  direct.call(server, host, port, family, backlog);
  return true;
}

function listenersOf(servers: readonly Server[], port: number): Listeners {
  return {
    port,
    async close() {
      await Promise.all(servers.map((server) => closed(server)));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
