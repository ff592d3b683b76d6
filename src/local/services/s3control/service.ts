import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 's3control',
  timers: {
    's3control.job-expiry': () => import('./timers/job-expiry.ts'),
    's3control.job-step': () => import('./timers/job-step.ts'),
  },
});
