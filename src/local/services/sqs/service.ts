import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'sqs',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'sqs.move-messages': () => import('./timers/move-messages.ts'),
    'sqs.level': () => import('./timers/level.ts'),
  },
});
