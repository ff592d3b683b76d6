import type { Rows } from '../row.ts';

/** What a cleanup would free is asked as `cleanup` asks it: tried there. */
export const report: Rows = {
  report: async ({ launch, bucket, file }) => {
    await launch({ Backup: 'true' });
    await bucket('vault');
    file('nuage.yaml', 'backup:\n  store: s3://vault/nuage\n');
    return ['--no-cleanup'];
  },
};
