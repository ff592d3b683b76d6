import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'ssm',
  timers: {
    'ssm.parameter.expire': () => import('./timers/expire.ts'),
    'ssm.command.begin': () => import('./timers/begin-command.ts'),
    'ssm.command.deliver': () => import('./timers/deliver-command.ts'),
    'ssm.command.execute': () => import('./timers/execute-command.ts'),
    'ssm.command.notify': () => import('./timers/notify.ts'),
  },
});
