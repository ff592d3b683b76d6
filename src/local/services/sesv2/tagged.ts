import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { Tag } from '../../blocks/tags.ts';
import {
  configurationSets,
  identities,
  needIdentity,
  needSet,
  needTemplate,
  templates,
  v2,
} from '../ses/port.ts';
import { needList } from './contacts/contacts.ts';
import { contactLists } from './contacts/state.ts';
import { needPool } from './pools/pools.ts';
import { pools } from './pools/state.ts';

/** A resource with tags: how they are read and put. */
export interface Tagged {
  readonly tags: readonly Tag[];
  put(tags: readonly Tag[]): void;
}

/** The resource that an ARN names: a configuration set, an identity, a template, a contact list or a pool. */
export function needTagged(context: ActionContext, arn: string): Tagged {
  const parsed = parseArn(arn);
  const own =
    parsed?.service === 'ses' && parsed.account === context.account && parsed.region === context.region;
  // The sentence is ours.
  if (parsed === undefined || !own) throw v2.invalid(`Invalid resource ARN <${arn}>.`);
  const [kind = '', ...rest] = parsed.resource.split('/');
  const find = finders[kind];
  if (find === undefined) throw v2.invalid(`Invalid resource ARN <${arn}>.`);
  return find(context, rest.join('/'));
}

const finders: Readonly<Record<string, (context: ActionContext, name: string) => Tagged>> = {
  'configuration-set'(context, name) {
    const row = needSet(context, name, v2);
    return { tags: row.tags, put: (tags) => context.state.table(configurationSets).put({ ...row, tags }) };
  },
  identity(context, name) {
    const row = needIdentity(context, name, v2);
    return { tags: row.tags, put: (tags) => context.state.table(identities).put({ ...row, tags }) };
  },
  template(context, name) {
    const row = needTemplate(context, name, v2);
    return { tags: row.tags, put: (tags) => context.state.table(templates).put({ ...row, tags }) };
  },
  'dedicated-ip-pool'(context, name) {
    const row = needPool(context, name);
    return { tags: row.tags, put: (tags) => context.state.table(pools).put({ ...row, tags }) };
  },
  'contact-list'(context, name) {
    const row = needList(context, name);
    return { tags: row.tags, put: (tags) => context.state.table(contactLists).put({ ...row, tags }) };
  },
};

export function onTagged(action: string, arn: string): AuthorizationRequest[] {
  return [{ action: `ses:${action}`, arn }];
}
