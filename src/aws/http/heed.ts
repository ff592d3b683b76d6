/** What is to end when a signal is aborted. One listener each, since to add and take away one for every request is dear. */
const ends = new WeakMap<AbortSignal, { readonly all: Set<() => void>; readonly listener: () => void }>();

/** Calls `end` once the signal is aborted, unless it is no more heeded by then. */
export function heed(signal: AbortSignal | undefined, end: () => void): void {
  if (signal === undefined) return;
  const known = ends.get(signal);
  if (known !== undefined) {
    known.all.add(end);
    return;
  }
  const all = new Set([end]);
  const listener = (): void => {
    ends.delete(signal);
    for (const one of all) one();
  };
  ends.set(signal, { all, listener });
  signal.addEventListener('abort', listener, { once: true });
}

export function unheed(signal: AbortSignal | undefined, end: () => void): void {
  const known = signal === undefined ? undefined : ends.get(signal);
  if (signal === undefined || known === undefined) return;
  known.all.delete(end);
  if (known.all.size > 0) return;
  ends.delete(signal);
  signal.removeEventListener('abort', known.listener);
}
