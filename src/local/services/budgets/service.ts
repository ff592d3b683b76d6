import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'budgets',
  scope: 'account',
  needs: ['ce'],
  timers: {
    'budgets.refresh': () => import('./timers/refresh.ts'),
    'budgets.notify': () => import('./timers/notify.ts'),
    'budgets.perform': () => import('./timers/perform.ts'),
  },
});
