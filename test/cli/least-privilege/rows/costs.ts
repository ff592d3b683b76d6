import type { Rows } from '../row.ts';

/** What was spent. */
export const costs: Rows = {
  costs: async () => ['--forecast', '--budget', '500'],
};
