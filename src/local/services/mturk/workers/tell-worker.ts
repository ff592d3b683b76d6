import type { TimerContext } from '../../../action.ts';
import { keepNotice } from '../../ses/port.ts';

/** Tells a worker something by mail: nobody knows the address of a worker, so that the mail is for the id. */
export function tellWorker(
  context: TimerContext,
  operation: string,
  workerId: string,
  mail: { readonly subject: string; readonly text: string },
): void {
  keepNotice(context, {
    service: 'mturk',
    operation,
    from: 'mturk-noreply@amazon.com',
    to: [workerId],
    ...mail,
  });
}
