import type { Executed } from './execute.ts';

/** What comes of a function that answers in pieces: each as it comes, and then how it ended. */
export type StreamedEvent =
  | { readonly piece: Uint8Array; readonly contentType: string }
  | { readonly done: Executed };

/**
 * Runs a function and hands over its answer as it comes. Resolves with its first sign of life, so that what turns it
 * away before is an ordinary error.
 */
export async function streamed(
  run: (onPiece: (piece: Uint8Array, contentType: string) => void) => Promise<Executed>,
): Promise<{ readonly first: StreamedEvent; readonly rest: AsyncGenerator<StreamedEvent> }> {
  const pieces: StreamedEvent[] = [];
  let news = Promise.withResolvers<void>();
  const running = run((piece, contentType) => {
    pieces.push({ piece, contentType });
    news.resolve();
  });
  // Told here too: whoever looks at it later must not be the first to.
  running.catch(() => news.resolve());
  async function* events(): AsyncGenerator<StreamedEvent> {
    for (;;) {
      news = Promise.withResolvers<void>();
      const [next] = pieces.splice(0, 1);
      if (next !== undefined) yield next;
      else {
        const ended = await Promise.race([running, news.promise]);
        if (ended === undefined || pieces.length > 0) continue;
        yield { done: ended };
        return;
      }
    }
  }
  const rest = events();
  const begun = await rest.next();
  if (begun.done === true) throw new Error('A function ended without a word.');
  return { first: begun.value, rest };
}
