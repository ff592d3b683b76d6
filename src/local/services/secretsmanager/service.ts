import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'secretsmanager',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'secretsmanager.delete': () => import('./timers/delete.ts'),
    'secretsmanager.begin-rotation': () => import('./timers/begin-rotation.ts'),
    'secretsmanager.rotate': () => import('./timers/rotate.ts'),
  },
});
