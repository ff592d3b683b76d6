import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'ssm',
  timers: { 'ssm.parameter.expire': () => import('./timers/expire.ts') },
});
