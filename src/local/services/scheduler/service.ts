import { defineService } from '../define-service.ts';
import { seedDefaultGroup } from './groups.ts';

export const service = defineService({
  name: 'scheduler',
  tagged: () => import('./tagged-resources.ts'),
  seed: seedDefaultGroup,
  timers: {
    'scheduler.due': () => import('./timers/due.ts'),
    'scheduler.invoke': () => import('./timers/invoke.ts'),
    'scheduler.forget': () => import('./timers/forget.ts'),
  },
});
