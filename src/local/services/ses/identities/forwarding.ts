import type { Dialect } from '../errors.ts';
import type { IdentityRow } from '../state.ts';

/** Who hears of bounces neither by mail nor by a topic would not hear of them at all. The sentence is ours. */
export function checkForwarding(row: IdentityRow, name: string, forwarding: boolean, words: Dialect): void {
  const { Bounce, Complaint } = row.topics;
  if (!forwarding && (Bounce === undefined || Complaint === undefined))
    throw words.invalid(
      `Identity <${name}> has no bounce and complaint topics. Feedback forwarding can be disabled only when both are set.`,
    );
}
