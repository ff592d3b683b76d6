import type { ActionContext } from '../../action.ts';
import { suppressed, v2 } from '../ses/port.ts';

/** The list does not heed case: a mail to `A@example.com` is held back by `a@example.com`. */
export const listed = (address: string): string => address.toLowerCase();

export function needSuppressed({ state }: ActionContext, address: string) {
  const row = state.table(suppressed).get(listed(address));
  if (row === undefined)
    throw v2.missing(
      'NotFoundException',
      `Email address ${address} does not exist on your suppression list.`,
    );
  return row;
}
