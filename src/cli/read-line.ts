/** The next line of standard input, without its end; undefined when the input is over. Rejects when `signal` aborts. */
export async function readLine(
  stdin: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const iterator = stdin[Symbol.asyncIterator]();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    signal.throwIfAborted();
    let text = '';
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted.promise]);
      if (next.done !== true) text += decoder.decode(next.value, { stream: true });
      const end = text.indexOf('\n');
      if (end !== -1) return text.slice(0, end).replace(/\r$/, '');
      if (next.done === true) return text === '' ? undefined : text;
    }
  } finally {
    signal.removeEventListener('abort', abort);
    aborted.promise.catch(() => {});
  }
}
