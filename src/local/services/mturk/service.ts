import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'mturk',
  scope: 'account',
  timers: {
    'mturk.expire': () => import('./timers/expire.ts'),
    'mturk.abandon': () => import('./timers/abandon.ts'),
    'mturk.approve': () => import('./timers/approve.ts'),
    'mturk.dispose': () => import('./timers/dispose.ts'),
    'mturk.notify': () => import('./timers/notify.ts'),
  },
});
