import { defineService } from '../define-service.ts';
import { missingBucket } from './port.ts';

export const service = defineService({
  name: 's3',
  precheck: (operation, input, state) =>
    operation === 'CreateBucket' ? undefined : missingBucket(state, input),
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    's3.access-log': () => import('./timers/access-log.ts'),
    's3.daily': () => import('./timers/daily.ts'),
    's3.inventory': () => import('./timers/inventory.ts'),
    's3.lifecycle': () => import('./timers/lifecycle.ts'),
    's3.replicate': () => import('./timers/replicate.ts'),
    's3.restored': () => import('./timers/restored.ts'),
    's3.notify': () => import('./timers/notify.ts'),
  },
});
