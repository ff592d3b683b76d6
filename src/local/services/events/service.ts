import { defineService } from '../define-service.ts';
import { seedDefaultBus } from './buses.ts';

export const service = defineService({
  name: 'events',
  tagged: () => import('./tagged-resources.ts'),
  seed: seedDefaultBus,
  timers: {
    'events.deliver': () => import('./timers/deliver.ts'),
    'events.call': () => import('./timers/call.ts'),
    'events.schedule': () => import('./timers/schedule.ts'),
    'events.replay': () => import('./timers/replay.ts'),
    'events.happening': () => import('./timers/happening.ts'),
    'events.authorize': () => import('./timers/authorize.ts'),
  },
});
