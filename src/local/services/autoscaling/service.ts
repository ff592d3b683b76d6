import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'autoscaling',
  needs: ['ec2'],
  timers: {
    'autoscaling.look': () => import('./timers/look.ts'),
    'autoscaling.schedule': () => import('./timers/schedule.ts'),
    'autoscaling.refresh': () => import('./timers/refresh.ts'),
    'autoscaling.measure': () => import('./timers/measure.ts'),
    'autoscaling.notify': () => import('./timers/notify.ts'),
    'autoscaling.alarms': () => import('./timers/alarms.ts'),
  },
});
