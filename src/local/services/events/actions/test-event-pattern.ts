import { defineAction } from '../../../action.ts';
import { isMap, valuesOf } from '../../../patterns/values.ts';
import type { JsonMap } from '../../../patterns/values.ts';
import { invalidParameter } from '../errors.ts';
import { checkPattern } from '../patterns/check-pattern.ts';
import { matcherOf } from '../patterns/matcher.ts';

/** What an event has at least; of what kind they are AWS does not ask: a list of types of detail is fine. */
const members = ['id', 'account', 'source', 'time', 'region', 'detail-type'];

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html */
export const action = defineAction('events', 'TestEventPattern', {
  authorize: () => [{ action: 'events:TestEventPattern', arn: '*' }],
  handler({ EventPattern: pattern, Event: text }) {
    const event = readEvent(text);
    checkPattern(pattern);
    return { Result: matcherOf(pattern)(valuesOf(event)) };
  },
});

function readEvent(text: string): JsonMap {
  const event = parsed(text);
  if (!isMap(event) || !members.every((member) => Object.hasOwn(event, member)))
    throw invalidParameter('Event');
  return event;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
