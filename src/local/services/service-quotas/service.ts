import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'service-quotas',
  timers: { 'service-quotas.decide': () => import('./timers/decide.ts') },
});
