import { failureOf } from '../plan/failure.ts';

/** A part of a report: what was read, or why it is not there. The other parts stand without it. */
export type Section<T> =
  | { readonly state: 'read'; readonly value: T }
  /** It was asked for, and could not be read. */
  | { readonly state: 'unread'; readonly reason: string }
  /** It was not asked for. */
  | { readonly state: 'off'; readonly reason: string };

/** Reads a part. One that fails says why and stops nothing else. */
export async function section<T>(read: () => Promise<T>): Promise<Section<T>> {
  try {
    return { state: 'read', value: await read() };
  } catch (error) {
    return { state: 'unread', reason: failureOf(error).message };
  }
}

/** A part that nobody asked for. */
export function off(reason: string): Section<never> {
  return { state: 'off', reason };
}

/** What was read of a part; undefined when it is not there. */
export function valueOf<T>(part: Section<T>): T | undefined {
  return part.state === 'read' ? part.value : undefined;
}
