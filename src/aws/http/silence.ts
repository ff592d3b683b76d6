import type { Socket } from 'node:net';

/**
 * Tells when a socket was silent for as long as it was given (`setTimeout`); until what this returns is called. A process
 * that itself stood still finds that time over before it has read what came meanwhile: it reads first.
 */
export function whenSilent(socket: Socket, tell: () => void): () => void {
  let heeded = true;
  const passed = (): void => {
    const { bytesRead } = socket;
    setImmediate(() => {
      if (heeded && !socket.destroyed && socket.bytesRead === bytesRead) tell();
    });
  };
  socket.on('timeout', passed);
  return () => {
    heeded = false;
    socket.off('timeout', passed);
  };
}
