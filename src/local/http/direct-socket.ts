import { Socket } from 'node:net';

/** As much as one read brings at most: libuv reads 64 KiB, whatever it is given to read into. */
const readBytes = 64 * 1024;

/** What all sockets read into, one read after the other. */
let memory: Buffer | undefined;

/**
 * Has what comes by a connection handed over as it is read, in memory that is used again for the next read, where a
 * stream would make memory for each read, keep books on it and look into it once more on the next tick: a twentieth of a
 * small call. Node has that (`onread`) for sockets that it connects; one that a server has accepted is put together anew
 * around its handle, which is undocumented. Where that is gone, it stays a stream: undefined.
 *
 * @param take Told of the bytes of each read; they are gone when it returns.
 */
export function readDirectly(accepted: Socket, take: (bytes: Buffer) => void): Socket | undefined {
  const handle: unknown = Reflect.get(accepted, '_handle');
  if (typeof handle !== 'object' || handle === null) return undefined;
  const buffer = (memory ??= Buffer.allocUnsafeSlow(readBytes));
  const callback = (length: number): boolean => {
    take(buffer.subarray(0, length));
    return true;
  };
  const options = { handle, allowHalfOpen: true, onread: { buffer, callback } };
  const direct: unknown = Reflect.construct(Socket, [options]);
  if (!(direct instanceof Socket) || Reflect.get(direct, '_handle') !== handle) return undefined;
  // The server need not wait for the other one any more.
  Reflect.set(accepted, '_handle', null);
  accepted.destroy();
  // Nothing comes by the stream but its end.
  return direct.resume();
}
