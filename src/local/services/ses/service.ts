import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'ses',
  timers: {
    'ses.verify': () => import('./timers/verify.ts'),
    'ses.review': () => import('./timers/review.ts'),
    'ses.deliver': () => import('./timers/deliver.ts'),
    'ses.tell': () => import('./timers/tell.ts'),
  },
});
