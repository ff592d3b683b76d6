import type { ActionContext } from '../../../action.ts';
import { isManagement } from '../../cloudtrail/port.ts';
import { prefixOf } from './services.ts';

/** When something was last tried. */
export interface Attempt {
  readonly time: number;
  readonly region: string;
}

/** What one user or role tried of one service. */
export interface ServiceAttempts {
  readonly last: Attempt;
  /** By the name of the action; calls on the content of resources are not tracked one by one. */
  readonly actions: ReadonlyMap<string, Attempt>;
}

/** By the unique id of a user or role, then by the service. */
export type Attempts = ReadonlyMap<string, ReadonlyMap<string, ServiceAttempts>>;

interface Gathered {
  readonly last: Attempt;
  readonly actions: Map<string, Attempt>;
}

/** How many calls are read from the record at once. */
const piece = 1000;

/**
 * What these users and roles tried, by the record of calls: newest first, so that what is found first is the last. All
 * attempts count, also those that were refused.
 */
export function attemptsOf(context: ActionContext, ids: ReadonlySet<string>): Attempts {
  const found = new Map<string, Map<string, Gathered>>();
  for (const { userIdentity, eventSource, eventName, eventTime, awsRegion, ...event } of events(context)) {
    const [id = ''] = (userIdentity.principalId ?? '').split(':', 1);
    if (!ids.has(id)) continue;
    const attempt = { time: Date.parse(eventTime), region: awsRegion };
    const services = found.get(id) ?? new Map<string, Gathered>();
    found.set(id, services);
    const prefix = prefixOf(eventSource.slice(0, eventSource.indexOf('.')));
    const gathered = services.get(prefix) ?? { last: attempt, actions: new Map<string, Attempt>() };
    services.set(prefix, gathered);
    const isTracked = isManagement({ userIdentity, eventSource, eventName, eventTime, awsRegion, ...event });
    if (isTracked && !gathered.actions.has(eventName)) gathered.actions.set(eventName, attempt);
  }
  return found;
}

function* events({ calls, account }: ActionContext) {
  let before: number | undefined;
  for (;;) {
    const read = calls.list({ account, limit: piece, ...(before !== undefined && { before }) });
    for (const { event } of read) yield event;
    before = read.at(-1)?.sequence;
    if (read.length < piece) return;
  }
}
