import { useCallback, useEffect, useRef, useState } from 'react';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** What the console's API refused, in its words. */
export class AskError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Nobody is there any more. */
export const unreachable: Failure = {
  code: 'Unreachable',
  message: 'The console does not answer.',
  hint: 'nuage console was stopped: start it again and open its new link.',
};

/** One call to the console's API. */
export async function ask<Answer>(
  path: string,
  method: 'GET' | 'POST' | 'DELETE' = 'GET',
  body?: object,
): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`/api/${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    // An answer that breaks off is no JSON.
    answer = await response.json();
  } catch {
    throw new AskError(unreachable);
  }
  if (response.ok) return answer as Answer;
  throw new AskError((answer as { error: Failure }).error);
}

export function failureOf(error: unknown): Failure {
  return error instanceof AskError ? error.failure : { code: 'Internal', message: String(error) };
}

export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  again(): void;
}

/** Reads a path of the API now, when asked again, and every so many milliseconds while somebody looks. */
export function useAsked<Answer>(path: string | undefined, every?: number): Asked<Answer> {
  const [state, setState] = useState<Omit<Asked<Answer>, 'again'>>({
    answer: undefined,
    failure: undefined,
    loading: path !== undefined,
  });
  // Answers can overtake each other: only that of the last question counts.
  const last = useRef(0);
  const again = useCallback(() => {
    if (path === undefined) return;
    const mine = ++last.current;
    setState((before) => ({ ...before, loading: true }));
    ask<Answer>(path).then(
      (answer) => {
        if (mine !== last.current) return;
        setState({ answer, failure: undefined, loading: false });
      },
      (error: unknown) => {
        if (mine !== last.current) return;
        setState((before) => ({ ...before, failure: failureOf(error), loading: false }));
      },
    );
  }, [path]);
  useEffect(() => {
    again();
    if (every === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again();
    }, every);
    return () => clearInterval(timer);
  }, [again, every]);
  return { ...state, again };
}
