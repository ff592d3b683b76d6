import type { TimerContext } from '../../action.ts';
import { keepMail } from './keep-mail.ts';

/** A mail that another service of this cloud sends to a person: it is kept with all others. */
export function keepNotice(
  context: TimerContext,
  mail: {
    readonly service: string;
    readonly operation: string;
    readonly from: string;
    readonly to: readonly string[];
    readonly subject: string;
    readonly text: string;
  },
): void {
  keepMail(context, mail);
}
