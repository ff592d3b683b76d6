import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'secretsmanager',
  timers: { 'secretsmanager.delete': () => import('./timers/delete.ts') },
});
