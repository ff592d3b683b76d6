import type { State } from '../../store/table.ts';
import { certificateOf } from './signing/signer.ts';
import { outbox } from './state.ts';
import type { OutboxRow } from './state.ts';

/** The newest mails, text messages and pushes that a page shows. */
const shown = 1000;

/** What left the cloud for people, the oldest first. */
export function sentNotices(state: State): readonly OutboxRow[] {
  return [...state.table(outbox).list()].slice(-shown);
}

/** The certificate of the cloud's messages, when it has this name. */
export function certificateNamed(state: State, name: string): string | undefined {
  const certificate = certificateOf(state);
  return certificate?.name === name ? certificate.pem : undefined;
}
