import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'lambda',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'lambda.settle': () => import('./timers/settle.ts'),
    'lambda.mapping': () => import('./timers/mapping.ts'),
    'lambda.poll': () => import('./timers/poll.ts'),
    'lambda.provision': () => import('./timers/provision.ts'),
    'lambda.async': () => import('./timers/async.ts'),
  },
});
