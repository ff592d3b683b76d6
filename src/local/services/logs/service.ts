import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'logs',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'logs.expire': () => import('./timers/expire.ts'),
    'logs.deliver': () => import('./timers/deliver.ts'),
    'logs.export': () => import('./timers/export.ts'),
    'logs.query': () => import('./timers/query.ts'),
  },
});
