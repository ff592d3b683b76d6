import { orderedId } from '../../blocks/order.ts';
import type { TimerContext } from '../../action.ts';
import { invalid, optedOut } from './errors.ts';
import { bodiesOf } from './message.ts';
import type { GivenMessage } from './message.ts';
import { optedOutNumbers, outbox } from './state.ts';
import { isPhoneNumber } from './subscriptions.ts';

/** A text message: it is kept, and reaches nobody. */
export function publishToPhone(context: TimerContext, number: string, given: GivenMessage) {
  if (!isPhoneNumber(number)) throw invalid(`PhoneNumber Reason: ${number} is not valid to publish to`);
  if (context.state.table(optedOutNumbers).get(number) !== undefined) throw optedOut(number);
  const { message, byProtocol } = bodiesOf(given);
  const messageId = context.random.uuid();
  const table = context.state.table(outbox);
  table.put({
    id: orderedId(table, context.now, messageId),
    protocol: 'sms',
    to: number,
    body: byProtocol?.['sms'] ?? message,
    sent: context.now,
  });
  return { MessageId: messageId };
}
