import type { TimerContext } from '../../../action.ts';
import { domainOf } from '../addresses.ts';
import type { Dialect } from '../errors.ts';
import type { IdentityRow } from '../state.ts';
import { changeIdentity, verifyLater } from './identities.ts';

/** Sets or takes away the domain that stands in the envelope. */
export function setMailFrom(
  context: TimerContext,
  row: IdentityRow,
  domain: string | undefined,
  onMxFailure: IdentityRow['onMxFailure'] | undefined,
  words: Dialect,
): void {
  if (domain === undefined || domain === '')
    return changeIdentity(context, { ...row, mailFrom: undefined, onMxFailure: 'UseDefaultValue' });
  if (!domain.toLowerCase().endsWith(`.${domainOf(row.name)}`))
    throw words.invalid(
      `Provided MAIL-FROM domain '${domain}' is not subdomain of the domain of the identity '${domainOf(row.name)}'.`,
    );
  const status = context.lenient ? ('Success' as const) : ('Pending' as const);
  changeIdentity(context, {
    ...row,
    mailFrom: { domain, status },
    onMxFailure: onMxFailure ?? 'UseDefaultValue',
  });
  if (!context.lenient) verifyLater(context, row);
}
