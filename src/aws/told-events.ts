import { fieldsOf } from '../wire/record.ts';

/** The answer with a stream of events whose errors are told as those of any call are. */
export function withToldEvents(output: object, name: string, tell: (error: unknown) => unknown): object {
  const events = fieldsOf(output)[name];
  return isStream(events) ? { ...output, [name]: toldEvents(events, tell) } : output;
}

async function* toldEvents(
  events: AsyncIterable<unknown>,
  tell: (error: unknown) => unknown,
): AsyncGenerator<unknown> {
  try {
    yield* events;
  } catch (error) {
    throw tell(error);
  }
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
