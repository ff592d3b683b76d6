import { defineService } from '../define-service.ts';
import { seedDefaultVpc } from './network/default-vpc.ts';

export const service = defineService({
  name: 'ec2',
  tagged: () => import('./tagged-resources.ts'),
  seed: seedDefaultVpc,
  timers: {
    'ec2.volume.transition': () => import('./timers/volume.ts'),
    'ec2.volume.modification': () => import('./timers/modification.ts'),
    'ec2.snapshot.tier': () => import('./timers/tier.ts'),
    'ec2.image.available': () => import('./timers/image.ts'),
    'ec2.snapshot.complete': () => import('./timers/snapshot.ts'),
    'ec2.instance.transition': () => import('./timers/transition.ts'),
    'ec2.nat-gateway.transition': () => import('./timers/nat-gateway.ts'),
    'ec2.network-interface.transition': () => import('./timers/interface.ts'),
    'ec2.connect-endpoint.transition': () => import('./timers/connect-endpoint.ts'),
    'ec2.capacity.end': () => import('./timers/capacity.ts'),
    'ec2.user-data': () => import('./timers/user-data.ts'),
    'ec2.bin.exit': () => import('./timers/bin.ts'),
    'ec2.fleet.look': () => import('./timers/fleet.ts'),
    'ec2.fleet.term': () => import('./timers/fleet-term.ts'),
    'ec2.import': () => import('./timers/import.ts'),
    'ec2.halt': () => import('./timers/halt.ts'),
    'ec2.instance.vanish': () => import('./timers/vanish.ts'),
  },
});
