import { PartialFailureError } from '../errors.ts';

interface Refused {
  readonly ids: readonly string[];
  readonly error: unknown;
}

/**
 * Sends an action that takes a list of ids, so many at a time. A batch that is refused is halved until the one bad id
 * stands alone, so the others are not held up by it; then a PartialFailureError names what was refused and why.
 */
export async function inBatches<Answer>(
  ids: readonly string[],
  size: number,
  what: string,
  send: (ids: string[]) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const refused: Refused[] = [];
  for (let start = 0; start < ids.length; start += size) {
    await sendHalves(ids.slice(start, start + size), send, answers, refused);
  }
  const [first] = refused;
  if (first === undefined) return answers;
  const count = refused.reduce((sum, one) => sum + one.ids.length, 0);
  // One id that was asked for alone: AWS's own error says everything.
  if (ids.length === 1) throw first.error;
  const named = refused
    .slice(0, 5)
    .map(
      ({ ids: some, error }) =>
        `${some.join(', ')}: ${error instanceof Error ? error.message : String(error)}`,
    );
  throw new PartialFailureError(
    'PartialFailure',
    `${what}: ${count} of ${ids.length} refused. ${named.join(' ')}`,
    {
      cause: first.error,
    },
  );
}

async function sendHalves<Answer>(
  ids: readonly string[],
  send: (ids: string[]) => Promise<Answer>,
  answers: Answer[],
  refused: Refused[],
): Promise<void> {
  try {
    answers.push(await send([...ids]));
  } catch (error) {
    if (ids.length === 1 || !mayBeOneId(error)) {
      refused.push({ ids, error });
      return;
    }
    const middle = Math.ceil(ids.length / 2);
    await sendHalves(ids.slice(0, middle), send, answers, refused);
    await sendHalves(ids.slice(middle), send, answers, refused);
  }
}

/** Whether AWS refused for what is in the list. Throttling, expired keys and broken lines befall every half. */
function mayBeOneId(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return false;
  const throttled = 'throttling' in error && error.throttling === true;
  return error.status >= 400 && error.status < 500 && error.status !== 401 && !throttled;
}
