import type { Context } from 'hono';
import type { Answers } from './answers.ts';

/** Answers a path with what `Answers` declares of it, which is what the page reads. */
export function answer<Path extends keyof Answers>(call: Context, told: Answers[Path]): Response {
  return call.json(told);
}
