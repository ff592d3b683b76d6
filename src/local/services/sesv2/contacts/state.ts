import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type Subscription = 'OPT_IN' | 'OPT_OUT';

export interface ContactTopic {
  readonly name: string;
  readonly displayName: string;
  readonly description?: string | undefined;
  readonly byDefault: Subscription;
}

/** A list of people that get mail of some topics. */
export interface ContactListRow {
  readonly name: string;
  readonly description?: string | undefined;
  readonly topics: readonly ContactTopic[];
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  readonly tags: readonly Tag[];
}

export const contactLists = defineTable<ContactListRow>({
  name: 'ses.contact-lists',
  scope: 'region',
  id: (row) => row.name,
});

export interface ContactRow {
  readonly list: string;
  readonly address: string;
  readonly preferences: readonly { readonly topic: string; readonly status: Subscription }[];
  readonly unsubscribed: boolean;
  readonly attributes?: string | undefined;
  readonly created: number;
  readonly updated: number;
}

export const contacts = defineTable<ContactRow>({
  name: 'ses.contacts',
  scope: 'region',
  id: (row) => contactId(row.list, row.address),
});

/** Names of lists hold no slash, so a list's contacts stand together. */
export function contactId(list: string, address: string): string {
  return `${list}/${address}`;
}
