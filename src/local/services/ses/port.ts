import type { TimerContext } from '../../action.ts';
import { keepMail } from './keep-mail.ts';

/** A mail that another service of this cloud sends to a person: it is kept with all others. */
export function keepNotice(
  context: TimerContext,
  mail: {
    readonly service: string;
    readonly operation: string;
    readonly from: string;
    readonly to: readonly string[];
    readonly subject: string;
    readonly text: string;
  },
): void {
  keepMail(context, mail);
}

/** What version 2 says of the same identities, templates, sets and mails. */
export { accountOf, quotaOf } from './account.ts';
export { addressFault } from './addresses.ts';
export { onAnything } from './authorize.ts';
export { addSet, changeSet, needSet, putDestination, removeDestination } from './configuration/sets.ts';
export { v2 } from './errors.ts';
export {
  addIdentity,
  changeIdentity,
  findIdentity,
  needIdentity,
  onIdentity,
} from './identities/identities.ts';
export { setMailFrom } from './identities/mail-from.ts';
export { checkPolicy } from './identities/policies.ts';
export { REVIEW_MS } from './limits.ts';
export { following, pageOf } from './page.ts';
export { sendBulk } from './sending/bulk.ts';
export { rawMail } from './sending/from-v1.ts';
export { parseRaw } from './sending/parse-raw.ts';
export type { ParsedMessage } from './sending/parse-raw.ts';
export { maySend, sendMail } from './sending/send.ts';
export type { Outgoing } from './sending/send.ts';
export { accounts, configurationSets, identities, suppressed, templates } from './state.ts';
export type { ConfigurationSetRow, EventDestination, IdentityRow, SuppressedRow } from './state.ts';
export { addTemplate, changeTemplate, fill, needTemplate, rendered } from './templates/templates.ts';
