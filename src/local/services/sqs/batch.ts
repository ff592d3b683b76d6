import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { emptyBatch, entryIdsNotDistinct, invalidEntryId, tooManyEntries } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';

/** What a batch answers about a member that failed. */
export interface FailedEntry {
  readonly Id: string;
  readonly SenderFault: boolean;
  readonly Code: string;
  readonly Message: string;
}

/** Refuses a batch that is none. `entry` is how SQS calls a member: `SendMessageBatchRequestEntry`. */
export function checkBatch(entries: readonly { readonly Id: string }[], entry: string): void {
  if (entries.length === 0) throw emptyBatch(entry);
  if (entries.length > SQS_LIMITS.batch) throw tooManyEntries(SQS_LIMITS.batch, entries.length);
  const seen = new Set<string>();
  for (const { Id } of entries) {
    if (!/^[A-Za-z0-9_-]{1,80}$/.test(Id)) throw invalidEntryId();
    if (seen.has(Id)) throw entryIdsNotDistinct(Id);
    seen.add(Id);
  }
}

/**
 * Does each member by itself: one that fails leaves the others alone. `act` checks all before it writes, so that a
 * member that failed has written nothing.
 */
export function eachEntry<Entry extends { readonly Id: string }, Result extends object>(
  context: ActionContext,
  entries: readonly Entry[],
  act: (entry: Entry) => Result,
): { readonly Successful: (Result & { readonly Id: string })[]; readonly Failed: FailedEntry[] } {
  const Successful: (Result & { readonly Id: string })[] = [];
  const Failed: FailedEntry[] = [];
  for (const entry of entries) {
    const { Id } = entry;
    if (context.fails(Id)) {
      Failed.push({
        Id,
        SenderFault: false,
        Code: 'InternalError',
        Message: 'We encountered an internal error. Please try again.',
      });
      continue;
    }
    try {
      Successful.push({ ...act(entry), Id });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id, SenderFault: error.status < 500, Code: error.code, Message: error.message });
    }
  }
  return { Successful, Failed };
}
