import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'cloudwatch',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'cloudwatch.evaluate': () => import('./timers/evaluate.ts'),
    'cloudwatch.roll-up': () => import('./timers/roll-up.ts'),
    'cloudwatch.suppression': () => import('./timers/suppression.ts'),
    'cloudwatch.act': () => import('./timers/act.ts'),
  },
});
