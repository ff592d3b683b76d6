import type { TimerContext } from '../../../action.ts';

/** Something to be told to a topic. */
export interface Telling {
  readonly topic: string;
  readonly subject?: string | undefined;
  readonly message: string;
  /** What SES acts for: the condition key `aws:SourceArn`. */
  readonly sourceArn?: string | undefined;
}

/** Tells it once what is written here is committed. */
export function tell(context: TimerContext, telling: Telling): void {
  context.timers.schedule({
    due: context.now,
    kind: 'ses.tell',
    key: context.random.uuid(),
    payload: telling,
  });
}

/** SES writes to a topic when it is named as a destination of events. */
export function tellValidated(context: TimerContext, topic: string): void {
  tell(context, { topic, message: 'Successfully validated SNS topic for Amazon SES event publishing.' });
}
