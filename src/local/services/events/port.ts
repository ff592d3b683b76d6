import type { TimerContext } from '../../action.ts';
import type { JsonMap } from '../../patterns/values.ts';
import { buses } from './state.ts';

/** Something that a service of the cloud tells on the default bus of its account. */
export interface Happening {
  /** `aws.ec2` */
  readonly source: string;
  /** `EC2 Instance State-change Notification` */
  readonly type: string;
  /** What it is about, as the last part of an ARN: `{ service: 'ec2', resource: 'instance/i-0123' }`; or a whole ARN. */
  readonly resources: readonly (string | { readonly service: string; readonly resource: string })[];
  readonly detail: JsonMap;
}

export const HAPPENING_TIMER = 'events.happening';

/**
 * Tells the default bus what has happened, once it is committed. While no rule listens, nothing is even put together.
 * @param key What makes it another one than those of the same moment.
 */
export function happen(
  { state, timers, now }: Pick<TimerContext, 'state' | 'timers' | 'now'>,
  key: string,
  happening: () => Happening,
): void {
  const bus = state.table(buses).get('default');
  if (bus === undefined || bus.listeners === 0) return;
  tellDefaultBus({ timers, now }, key, happening());
}

/** The same, whoever listens: for what a person has asked for. */
export function tellDefaultBus(
  { timers, now }: Pick<TimerContext, 'timers' | 'now'>,
  key: string,
  payload: Happening,
): void {
  timers.schedule({ due: now, kind: HAPPENING_TIMER, key: `${payload.type} ${key}`, payload });
}
