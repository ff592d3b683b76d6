import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A connection as a scripted server has it. */
export interface Caller {
  readonly socket: Socket;
  /** Which connection this is, from 1. */
  readonly number: number;
  /** Waits until what came and was not taken yet satisfies `enough`, and takes it. Undefined when the caller is gone. */
  until(enough: (text: string) => boolean): Promise<string | undefined>;
  /** Waits for a head, and a body of its content-length. */
  request(): Promise<string | undefined>;
  say(text: string): void;
}

export interface ScriptedServer {
  readonly port: number;
  readonly connections: () => number;
}

/** A server on a bare socket that says exactly what the script says. */
export async function scriptedServer(
  script: (caller: Caller) => Promise<void> | void,
): Promise<ScriptedServer> {
  let connections = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    const caller = callerOf(socket, connections);
    void Promise.resolve(script(caller)).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

function callerOf(socket: Socket, number: number): Caller {
  let text = '';
  let gone = false;
  let wake = (): void => {};
  socket.setEncoding('latin1');
  socket.on('data', (piece: string) => {
    text += piece;
    wake();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    gone = true;
    wake();
  });
  const until: Caller['until'] = async (enough) => {
    while (!enough(text)) {
      if (gone) return undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const taken = text;
    text = '';
    return taken;
  };
  return {
    socket,
    number,
    until,
    request: () =>
      until((sofar) => {
        const head = sofar.indexOf('\r\n\r\n');
        if (head < 0) return false;
        const length = Number(/\r\ncontent-length: (\d+)/.exec(sofar)?.[1] ?? 0);
        return sofar.length >= head + 4 + length;
      }),
    say: (said) => void socket.write(said, 'latin1'),
  };
}
