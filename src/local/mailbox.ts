import type { MailRow } from './services/ses/mails.ts';
import type { Store } from './store/store.ts';

/** Mails of the whole cloud, which left it for nobody. */
export interface Mailbox {
  /** The oldest first. */
  sent(): Promise<readonly MailRow[]>;
  /** Forgets the mail of an id, or all mails. */
  forget(messageId?: string): Promise<void>;
  /** Follows the link of a verification mail, by its last part: the answer is the address. */
  verify(link: string): Promise<string | undefined>;
}

/** The mailbox of a cloud whose store can change under it: `reset` makes a new one. */
export function openMailbox(store: () => Store, account: string, region: string): Mailbox {
  return {
    async sent() {
      const { sentMails } = await import('./services/ses/outbox.ts');
      return sentMails(store(), account, region);
    },
    async forget(messageId) {
      const { forgetMails } = await import('./services/ses/outbox.ts');
      forgetMails(store(), account, region, messageId);
    },
    async verify(link) {
      const { followLink } = await import('./services/ses/outbox.ts');
      return followLink(store(), link);
    },
  };
}
