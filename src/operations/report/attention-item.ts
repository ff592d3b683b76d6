import type { Place } from '../context.ts';

export const severities = ['critical', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** Something that a person should look at. */
export interface AttentionItem extends Place {
  readonly severity: Severity;
  readonly kind:
    | 'alarm'
    | 'status-check'
    | 'event'
    | 'cpu'
    | 'idle'
    | 'schedule'
    | 'tags'
    | 'stopped'
    | 'backup'
    | 'cost'
    | 'run'
    | 'unread';
  /** An id, or the name of what it is about. */
  readonly subject: string;
  /** The name for people, where there is one beside the id. */
  readonly name?: string | undefined;
  /** What is the matter, in words that go behind a colon. */
  readonly message: string;
}

/** What makes two items the same one: their words change from day to day. */
export function keyOf({ kind, account, region, subject }: AttentionItem): string {
  return [kind, account, region, subject].join('/');
}
