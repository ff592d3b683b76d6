import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import type { SeedContext } from '../define-service.ts';
import { noBus } from './errors.ts';
import { buses, rules } from './state.ts';
import type { BusRow } from './state.ts';
import { tagKeys } from './tags.ts';

/** An event bus with the state that it lives in. */
export interface FoundBus {
  readonly row: BusRow;
  readonly state: State;
}

type Finder = Place & { readonly state: State };

export const DEFAULT_BUS = 'default';

export function busArn(place: Place, name: string): string {
  return regionalArn(place, 'events', `event-bus/${name}`);
}

/** The bus that every account has in every region. */
export function seedDefaultBus(context: SeedContext): void {
  const { state, now } = context;
  if (state.table(buses).get(DEFAULT_BUS) !== undefined) return;
  const arn = busArn(context, DEFAULT_BUS);
  state.table(buses).put({ name: DEFAULT_BUS, arn, tags: [], created: now, modified: now, listeners: 0 });
}

/** The name in a name or an ARN. */
export function busName(nameOrArn: string | undefined): string {
  if (nameOrArn === undefined) return DEFAULT_BUS;
  const resource = parseArn(nameOrArn)?.resource;
  return resource?.startsWith('event-bus/') === true ? resource.slice('event-bus/'.length) : nameOrArn;
}

/** The bus of a name, in the account of the call, or of an ARN. */
export function busAt(finder: Finder, nameOrArn: string | undefined): FoundBus | undefined {
  const arn = nameOrArn === undefined ? undefined : parseArn(nameOrArn);
  const state = arn?.service === 'events' ? finder.state.at(arn.account, arn.region) : finder.state;
  const row = state.table(buses).get(busName(nameOrArn));
  return row === undefined ? undefined : { row, state };
}

export function findBus(finder: Finder, nameOrArn: string | undefined): FoundBus {
  const bus = busAt(finder, nameOrArn);
  if (bus === undefined) throw noBus(busName(nameOrArn));
  return bus;
}

/** What an action on a bus needs to be allowed. */
export function onBus(
  context: ActionContext,
  action: string,
  nameOrArn: string | undefined,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): AuthorizationRequest {
  const bus = busAt(context, nameOrArn);
  const arn = nameOrArn !== undefined && parseArn(nameOrArn) !== undefined ? nameOrArn : undefined;
  return {
    action: `events:${action}`,
    arn: bus?.row.arn ?? arn ?? busArn(context, busName(nameOrArn)),
    resourcePolicy: bus?.row.policy,
    context: { ...tagKeys('aws:ResourceTag', bus?.row.tags ?? []), ...more },
  };
}

/** Counts anew which rules of a bus want events, after one of them has changed. */
export function recount({ state, row: { name } }: FoundBus): void {
  const row = state.table(buses).get(name);
  const listeners = state.table(rules).count({ index: 'listens', equals: name });
  if (row !== undefined && row.listeners !== listeners) state.table(buses).put({ ...row, listeners });
}
