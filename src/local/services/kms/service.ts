import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'kms',
  tagged: () => import('./tagged-resources.ts'),
  timers: {
    'kms.rotate': () => import('./timers/rotate.ts'),
    'kms.delete-key': () => import('./timers/delete-key.ts'),
    'kms.expire-material': () => import('./timers/expire-material.ts'),
  },
});
