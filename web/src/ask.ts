import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Answers, Failure, Sent } from './answers.ts';
import { keepAsking, type Asking } from './keep-asking.ts';

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

/** Reads a path of the console's API. */
export async function ask<Path extends keyof Answers & string>(
  path: Path,
  signal?: AbortSignal,
): Promise<Answer<Path>> {
  return (await answerOf(path, { ...(signal !== undefined && { signal }) })) as Answer<Path>;
}

/** Tells the console to do something. */
export async function send<Path extends keyof Sent & string>(
  path: Path,
  method: 'POST' | 'DELETE',
  body?: object,
): Promise<Sent[Path]> {
  return (await answerOf(path, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })) as Sent[Path];
}

async function answerOf(path: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`/api/${path}`, request);
    // An answer that breaks off is no JSON.
    answer = await response.json();
  } catch {
    throw new AskError(unreachable);
  }
  if (response.ok) return answer;
  throw new AskError((answer as { error: Failure }).error);
}

export function failureOf(error: unknown): Failure {
  return error instanceof AskError ? error.failure : { code: 'Internal', message: String(error) };
}

export interface Asked<Told> {
  readonly answer: Told | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  again(): void;
}

/** Reads a path of the API now, when asked again, and so many milliseconds after each answer while somebody looks. */
export function useAsked<Path extends keyof Answers & string>(
  path: Path | undefined,
  every?: number,
): Asked<Answer<Path>> {
  const [state, setState] = useState<Omit<Asked<Answer<Path>>, 'again'>>({
    answer: undefined,
    failure: undefined,
    loading: path !== undefined,
  });
  const asking = useRef<Asking>(undefined);
  useEffect(() => {
    if (path === undefined) return undefined;
    const mine = keepAsking(async (signal) => {
      setState((before) => ({ ...before, loading: true }));
      try {
        const answer = await ask(path, signal);
        if (!signal.aborted) setState({ answer, failure: undefined, loading: false });
      } catch (error) {
        if (!signal.aborted) setState((before) => ({ ...before, failure: failureOf(error), loading: false }));
      }
    }, every);
    asking.current = mine;
    return () => mine.end();
  }, [path, every]);
  const again = useCallback(() => asking.current?.again(), []);
  return { ...state, again };
}
