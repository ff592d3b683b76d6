import type { Rows } from '../row.ts';

/** Plans that were saved, and runs that are taken back. */
export const runs: Rows = {
  apply: async ({ launch, nuage }) => {
    await nuage('ec2', 'stop', await launch(), '--plan-out', 'stop.plan');
    return ['stop.plan', '--yes'];
  },
  undo: async ({ launch, nuage }) => {
    await nuage('ec2', 'stop', await launch(), '--yes');
    return ['--yes'];
  },
};
