import type { TimerContext } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import { aliasMissing, keyIdInvalid, keyMissing, notFound } from './errors.ts';
import { aliases, keys } from './state.ts';
import type { KeyRow } from './state.ts';

/** Where keys are looked up, and who asks. */
export type Finder = Pick<TimerContext, 'account' | 'region' | 'partition' | 'state'>;

/** A key, with the state that it lives in. */
export interface FoundKey {
  readonly row: KeyRow;
  readonly state: State;
  readonly arn: string;
  readonly account: string;
}

interface Named {
  readonly account: string;
  /** `key/…` or `alias/…`. */
  readonly resource: string;
}

export function keyArn(place: Finder, account: string, id: string): string {
  return regionalArn({ ...place, account }, 'kms', `key/${id}`);
}

export function aliasArn(place: Finder, name: string, account = place.account): string {
  return regionalArn({ ...place, account }, 'kms', name);
}

const keyId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/i;

function named(finder: Finder, given: string): Named {
  if (!given.startsWith('arn:'))
    return { account: finder.account, resource: given.startsWith('alias/') ? given : `key/${given}` };
  const arn = parseArn(given);
  if (arn?.service !== 'kms' || !/^(?:key|alias)\//.test(arn.resource))
    throw notFound(`Invalid arn ${given}`);
  if (arn.region !== finder.region) throw notFound(`Invalid arn ${arn.region}`);
  return { account: arn.account, resource: arn.resource };
}

/** The key that an id, an ARN, or the name or ARN of an alias means. */
export function findKey(finder: Finder, given: string): FoundKey {
  const { account, resource } = named(finder, given);
  const state = account === finder.account ? finder.state : finder.state.at(account, finder.region);
  const id = resource.startsWith('alias/') ? targetOf(finder, state, resource, account) : resource.slice(4);
  const row = state.table(keys).get(id);
  if (row !== undefined) return { row, state, arn: keyArn(finder, account, id), account };
  if (!given.startsWith('arn:') && !keyId.test(id)) throw keyIdInvalid(given);
  throw keyMissing(keyArn(finder, account, id));
}

function targetOf(finder: Finder, state: State, alias: string, account: string): string {
  const row = state.table(aliases).get(alias);
  if (row === undefined) throw aliasMissing(aliasArn(finder, alias, account));
  return row.key;
}

/** The key that an id or a key's ARN means: what changes a key takes no alias. */
export function findKeyById(finder: Finder, given: string): FoundKey {
  if (given.startsWith('alias/')) throw keyIdInvalid(given);
  const found = findKey(finder, given);
  if (given.includes(':alias/')) throw keyIdInvalid(given);
  return found;
}
