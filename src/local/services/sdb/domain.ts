import type { ActionContext } from '../../action.ts';
import { invalidValue, noSuchDomain } from './errors.ts';
import { domains } from './state.ts';

const NAME = /^[A-Za-z0-9_.-]{3,255}$/;

/** Refuses what can be no domain's name. */
export function checkDomainName(name: string): void {
  if (!NAME.test(name)) throw invalidValue(name, 'DomainName');
}

/** Refuses a domain that is not there. */
export function checkDomain({ state }: ActionContext, name: string): void {
  checkDomainName(name);
  if (state.table(domains).get(name) === undefined) throw noSuchDomain();
}
