import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'sqs',
  timers: { 'sqs.move-messages': () => import('./timers/move-messages.ts') },
});
