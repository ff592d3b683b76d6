import { defineTable } from '../../store/table.ts';

export type MailEnd = 'delivered' | 'bounced' | 'complained' | 'suppressed';

/** A mail that left the cloud for nobody: it is kept, to be seen. */
export interface MailRow {
  /** When, where, and the message id: mails come in the order in which they were sent. */
  readonly id: string;
  readonly messageId: string;
  readonly account: string;
  readonly region: string;
  /** Epoch milliseconds. */
  readonly sent: number;
  /** Who sends: `ses` counts against the quota, what SNS and others tell people does not. */
  readonly service: string;
  /** The action, such as `SendRawEmail`. */
  readonly operation: string;
  readonly from: string;
  readonly returnPath?: string | undefined;
  readonly replyTo: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly MailAttachment[];
  /** The message as it came, when it came whole; a character a byte. */
  readonly raw?: string | undefined;
  readonly template?: { readonly name: string; readonly data: string } | undefined;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly configurationSet?: string | undefined;
  /** How it ended, for each address. */
  readonly ends: Readonly<Record<string, MailEnd>>;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Base64; only of what did not come in a whole message. */
  readonly content?: string | undefined;
  readonly contentId?: string | undefined;
}

/** A moment of a place as the index orders it. */
export function mailKey(place: { readonly account: string; readonly region: string }, time: number): string {
  return `${place.account}/${place.region}/${String(Math.max(0, time)).padStart(15, '0')}`;
}

/** Of the whole cloud: who looks for a mail need not know from where it was sent. */
export const mails = defineTable<MailRow>({
  name: 'ses.mails',
  scope: 'cloud',
  id: (row) => row.id,
  indexes: {
    message: (row) => row.messageId,
    counted: (row) => (row.service === 'ses' ? mailKey(row, row.sent) : null),
  },
});

/** Everybody that a mail goes to. */
export function recipientsOf({ to, cc, bcc }: Pick<MailRow, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...to, ...cc, ...bcc];
}
