import type { Store } from '../../store/store.ts';
import { verified } from './identities/identities.ts';
import { mails } from './mails.ts';
import type { MailRow } from './mails.ts';
import { identities } from './state.ts';

/** The newest mails that a page shows. */
const shown = 1000;

/** The mails of the whole cloud, the oldest first. */
export function sentMails(store: Store, account: string, region: string): readonly MailRow[] {
  return [...store.at(account, region).table(mails).list()].slice(-shown);
}

/** Forgets the mail of an id, or all mails of the cloud. */
export function forgetMails(store: Store, account: string, region: string, messageId?: string): void {
  store.run(() => {
    const table = store.at(account, region).table(mails);
    const found = messageId === undefined ? {} : { index: 'message', equals: messageId };
    const ids = Iterator.from(table.list(found))
      .map(({ id }) => id)
      .toArray();
    for (const id of ids) table.delete(id);
  });
}

/** Follows the link of a verification mail; the answer is the address, or undefined for a link that is none. */
export function followLink(store: Store, key: string): string | undefined {
  const [account = '', region = '', token = ''] = Buffer.from(key, 'base64url').toString('utf8').split(' ');
  if (!/^\d{12}$/.test(account) || token === '') return undefined;
  return store.run(() => {
    const table = store.at(account, region).table(identities);
    for (const row of table.list({ index: 'token', equals: token })) {
      table.put(verified(row));
      return row.name;
    }
    return undefined;
  });
}
