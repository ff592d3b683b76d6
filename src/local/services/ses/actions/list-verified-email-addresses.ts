import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { identities } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListVerifiedEmailAddresses.html */
export const action = defineAction('ses', 'ListVerifiedEmailAddresses', {
  authorize: onAnything('ListVerifiedEmailAddresses'),
  handler(_input, { state }) {
    const rows = [...state.table(identities).list()];
    const verified = rows.filter(({ kind, status }) => kind === 'EmailAddress' && status === 'Success');
    return { VerifiedEmailAddresses: verified.map(({ name }) => name) };
  },
});
