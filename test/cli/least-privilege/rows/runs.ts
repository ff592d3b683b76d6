import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rows } from '../row.ts';

/** Plans that were saved, and runs that are taken back. */
export const runs: Rows = {
  apply: async ({ launch, nuage }) => {
    await nuage('ec2', 'stop', await launch(), '--plan-out', 'stop.plan');
    return ['stop.plan', '--yes'];
  },
  rehearse: async ({ launch, nuage }) => {
    await nuage('ec2', 'stop', await launch(), '--plan-out', 'stop.plan');
    return ['stop.plan', '--as-aws'];
  },
  'runs resume': async ({ launch, nuage, cloud, home }) => {
    const id = await launch();
    const effect = { kind: 'error', code: 'InternalError', status: 400, message: 'A storm.' } as const;
    const storm = cloud.faults.add({ service: 'ec2', action: 'StopInstances', effect });
    await nuage('ec2', 'stop', id, '--yes').catch(() => undefined);
    cloud.faults.remove(storm);
    return [readdirSync(join(home, '.nuage', 'runs'))[0] ?? ''];
  },
  undo: async ({ launch, nuage }) => {
    await nuage('ec2', 'stop', await launch(), '--yes');
    return ['--yes'];
  },
};
