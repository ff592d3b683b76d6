import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'ssm',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'ssm.parameter.expire': () => import('./timers/expire.ts'),
    'ssm.command.begin': () => import('./timers/begin-command.ts'),
    'ssm.command.deliver': () => import('./timers/deliver-command.ts'),
    'ssm.command.execute': () => import('./timers/execute-command.ts'),
    'ssm.command.notify': () => import('./timers/notify.ts'),
    'ssm.window.open': () => import('./timers/open-window.ts'),
    'ssm.window.continue': () => import('./timers/continue-window.ts'),
    'ssm.window.cutoff': () => import('./timers/window-cutoff.ts'),
    'ssm.window.invoke': () => import('./timers/invoke-window-function.ts'),
    'ssm.automation.step': () => import('./timers/automation-step.ts'),
    'ssm.automation.next': () => import('./timers/automation-next.ts'),
    'ssm.window.automated': () => import('./timers/continue-automated-window.ts'),
    'ssm.parameter.notify': () => import('./timers/notify-of-parameter.ts'),
    'ssm.association.run': () => import('./timers/run-association.ts'),
    'ssm.association.over': () => import('./timers/end-association.ts'),
  },
});
