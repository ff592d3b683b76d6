/** Whoever asks the same question again and again. */
export interface Asking {
  /** Asks now, or right after the question that is under way. */
  again(): void;
  /** Asks no more; an answer that is under way is told to nobody. */
  end(): void;
}

/**
 * Asks now, and each time `every` milliseconds after an answer came, while somebody looks. There is one question at a
 * time: an account that is slower than the page would otherwise be asked again before it has answered.
 */
export function keepAsking(
  question: (signal: AbortSignal) => Promise<void>,
  every: number | undefined,
): Asking {
  const over = new AbortController();
  let asking = false;
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    clearTimeout(timer);
    asking = true;
    wanted = false;
    void question(over.signal).finally(() => {
      asking = false;
      if (over.signal.aborted) return;
      if (wanted) ask();
      else if (every !== undefined) timer = setTimeout(due, every);
    });
  };
  const again = (): void => {
    if (asking) wanted = true;
    else ask();
  };
  /** Nobody looks at a page in the background: it is asked for when somebody comes back. */
  const due = (): void => {
    if (document.visibilityState === 'visible') again();
    else document.addEventListener('visibilitychange', again, { once: true, signal: over.signal });
  };
  ask();
  return {
    again,
    end() {
      clearTimeout(timer);
      over.abort();
    },
  };
}
