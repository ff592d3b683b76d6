import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'sns',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'sns.deliver': () => import('./timers/deliver.ts'),
    'sns.call': () => import('./timers/call.ts'),
    'sns.ask': () => import('./timers/ask.ts'),
    'sns.tell-end': () => import('./timers/tell-end.ts'),
    'sns.forget': () => import('./timers/forget.ts'),
  },
});
