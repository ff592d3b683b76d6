import { defineAction } from '../../../action.ts';
import { describeSecret, stagesOf } from '../describe-secret.ts';
import { checkFilters, passes } from '../filters.ts';
import { pageOf } from '../paging.ts';
import { secrets } from '../state.ts';
import type { SecretRow } from '../state.ts';

/** What secrets can be sorted by. */
const orders: Readonly<Record<string, (row: SecretRow) => string | number>> = {
  name: (row) => row.name,
  'created-date': (row) => row.created,
  'last-changed-date': (row) => row.changed,
  'last-accessed-date': (row) => row.accessed ?? 0,
};

const byCreation = (row: SecretRow): number => row.created;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html */
export const action = defineAction('secretsmanager', 'ListSecrets', {
  authorize: () => [{ action: 'secretsmanager:ListSecrets', arn: '*' }],
  handler(input, context) {
    const { IncludePlannedDeletion: all = false, Filters: filters = [] } = input;
    checkFilters(filters);
    const { state } = context;
    const found = [...state.table(secrets).list()].filter(
      (row) => (all || row.deletion === undefined) && passes(row, filters),
    );
    const key = orders[input.SortBy ?? 'created-date'] ?? byCreation;
    const sign = input.SortOrder === 'desc' ? -1 : 1;
    const sorted = found.toSorted((left, right) => {
      const [one, other] = [key(left), key(right)];
      return one === other ? 0 : one < other ? -sign : sign;
    });
    const { rows, NextToken } = pageOf('ListSecrets', input, context, sorted, ({ name }) => name);
    return {
      SecretList: rows.map((row) => ({
        ...describeSecret({ row, state }),
        SecretVersionsToStages: stagesOf({ row, state }),
      })),
      NextToken,
    };
  },
});
