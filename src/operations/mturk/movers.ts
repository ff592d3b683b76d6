import { isServiceError } from '../../aws/service-error.ts';
import type { Mover } from '../context.ts';

/**
 * Makes a HIT. Mechanical Turk answers a token that it has seen with an error that names the HIT: then it is there, and
 * that is all.
 */
export const createHit: Mover = async (input, { connection, context: { signal } }) => {
  try {
    const { HIT: made } = await connection
      .invoke('mturk', 'CreateHIT', input, { signal })
      .then((answer: { readonly HIT?: { readonly HITId?: string } }) => answer);
    return { HITId: made?.HITId ?? '' };
  } catch (error) {
    const there = isServiceError(error, 'RequestError')
      ? /^The HIT with ID "([A-Z0-9]+)" already exists\./.exec(error.message)?.[1]
      : undefined;
    if (there === undefined) throw error;
    return { HITId: there };
  }
};

/** Pays a bonus. A token that was seen is a bonus that was paid. */
export const sendBonus: Mover = (input, at) => doOnce('SendBonus', input, at);

/** Gives a HIT more assignments. */
export const addAssignments: Mover = (input, at) => doOnce('CreateAdditionalAssignmentsForHIT', input, at);

/** Mechanical Turk refuses a token that it has seen: what it stands for is done. */
async function doOnce(
  action: string,
  input: Parameters<Mover>[0],
  { connection, context: { signal } }: Parameters<Mover>[1],
): Promise<Awaited<ReturnType<Mover>>> {
  try {
    await connection.invoke('mturk', action, input, { signal });
  } catch (error) {
    if (!isServiceError(error, 'RequestError') || !error.message.includes('has already been processed'))
      throw error;
  }
  return {};
}
