import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'ebs',
  timers: { 'ebs.snapshot.timeout': () => import('./timers/timeout.ts') },
});
