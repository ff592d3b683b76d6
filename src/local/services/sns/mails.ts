import type { TimerContext } from '../../action.ts';
import { keepNotice } from '../ses/port.ts';

interface Mail {
  /** The action that it comes of. */
  readonly operation: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A mail of SNS: kept beside those of SES, and sent to nobody. */
export function keepMail(context: TimerContext, { operation, to, subject, body }: Mail): void {
  keepNotice(context, {
    service: 'sns',
    operation,
    from: 'AWS Notifications <no-reply@sns.amazonaws.com>',
    to: [to],
    subject,
    text: body,
  });
}
