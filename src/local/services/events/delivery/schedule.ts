import type { TimerContext } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import type { CloudEvent } from '../event.ts';

/** An event and the target that is to get it. */
export interface Delivery {
  /** The ARN: it says the account. */
  readonly rule: string;
  readonly bus: string;
  readonly name: string;
  readonly target: string;
  readonly event: CloudEvent;
  /** From 1. */
  readonly attempt: number;
  /** When it was tried first, epoch milliseconds. */
  readonly first: number;
  readonly forwarded: boolean;
}

/** Targets within this cloud are called at once; functions and web servers may call back, and are not waited for. */
export function deliverLater(
  { now, timers }: Pick<TimerContext, 'now' | 'timers'>,
  delivery: Delivery,
  targetArn: string,
  delaySeconds = 0,
): void {
  const { rule, target, event, attempt } = delivery;
  const { service, resource } = parseArn(targetArn) ?? {};
  const slow = service === 'lambda' || resource?.startsWith('api-destination/') === true;
  timers.schedule({
    due: now + delaySeconds * 1000,
    kind: slow ? 'events.call' : 'events.deliver',
    key: [event.id, event['replay-name'] ?? '', rule, target, attempt].join(' '),
    payload: delivery,
  });
}
