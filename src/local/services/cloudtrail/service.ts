import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'cloudtrail',
  tagged: () => import('./tagged-resources.ts'),
  timers: { 'cloudtrail.deliver': () => import('./timers/deliver.ts') },
});
