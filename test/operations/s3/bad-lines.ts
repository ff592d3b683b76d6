import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Transport } from '../../../src/aws/transport.ts';

/** What becomes of a connection: it is cut after so many bytes of both sides together; undefined where it stays. */
export interface Fate {
  readonly after: number;
  cut(): void;
}

/** A way to a server whose connections may be cut. Gives its port. */
export async function cuttable(
  endpoint: string,
  fate: (cut: () => void) => Fate | undefined,
): Promise<number> {
  const to = new URL(endpoint);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(to.port), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
    const its = fate(() => {
      near.destroy();
      far.destroy();
    });
    if (its === undefined) return;
    let left = its.after;
    const count = (bytes: Buffer): void => {
      left -= bytes.length;
      if (left <= 0 && !near.destroyed) its.cut();
    };
    near.on('data', count);
    far.on('data', count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** The same line by way of a port. */
export function throughPort(port: number): (transport: Transport) => Transport {
  return (transport) => ({
    close: () => transport.close(),
    send: (request, signal, carriage) => transport.send({ ...request, port }, signal, carriage),
    brief: async (request, signal) =>
      (await transport.brief?.({ ...request, to: { ...request.to, port } }, signal)) ?? 'unfit',
  });
}

/** Numbers in [0, 1) that are the same at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
