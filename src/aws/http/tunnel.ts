import type { Socket } from 'node:net';
import { TransportError } from '../transport.ts';
import { lost, reasonOf } from './lost.ts';
import type { Origin, Proxy } from './proxy.ts';
import { readHead } from './response-head.ts';
import { whenSilent } from './silence.ts';

const longestHead = 16_384;

/**
 * Asks a proxy to pass bytes on to an origin (CONNECT) and gives the socket back once it does.
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6
 */
export function openTunnel(
  socket: Socket,
  { hostname, port }: Origin,
  { hostname: proxyHost, port: proxyPort, authorization }: Proxy,
  { idleMs, signal }: { readonly idleMs: number; readonly signal: AbortSignal | undefined },
): Promise<Socket> {
  const name = `the proxy ${proxyHost}:${proxyPort}`;
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (error?: Error): void => {
      socket.off('data', came);
      socket.off('error', failed);
      socket.off('close', closed);
      signal?.removeEventListener('abort', aborted);
      heard();
      socket.setTimeout(0);
      socket.pause();
      if (error === undefined) {
        resolve(socket);
        return;
      }
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const came = (bytes: Buffer): void => {
      text += bytes.toString('latin1');
      const split = text.indexOf('\r\n\r\n');
      try {
        if (split < 0 && text.length <= longestHead) return;
        const { status } = readHead(text.slice(0, Math.max(0, split)), 'HEAD');
        const refused = status < 200 || status > 299;
        if (refused)
          end(
            new TransportError(
              'EPROXY',
              `${name} refused the way to ${hostname}:${port} with status ${status}`,
            ),
          );
        else if (text.length > split + 4)
          end(new TransportError('EPROTO', `${name} sent more than its answer`));
        else end();
      } catch (error) {
        end(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const failed = (error: Error): void => end(lost(error));
    const closed = (): void => end(new TransportError('ECONNRESET', `${name} closed the connection`));
    const aborted = (): void => end(reasonOf(signal));
    socket.on('data', came);
    socket.once('error', failed);
    socket.once('close', closed);
    const heard = whenSilent(socket, () =>
      end(new TransportError('ETIMEDOUT', `${name} was silent for ${idleMs / 1000} seconds`)),
    );
    socket.setTimeout(idleMs);
    signal?.addEventListener('abort', aborted);
    const host = hostname.includes(':') ? `[${hostname}]:${port}` : `${hostname}:${port}`;
    const authorized = authorization === undefined ? '' : `proxy-authorization: ${authorization}\r\n`;
    socket.write(`CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n${authorized}\r\n`, 'latin1');
  });
}
