import { defineService } from '../define-service.ts';

export const service = defineService({
  name: 'cloudfront',
  scope: 'account',
  tagged: () => import('./tagged-resources.ts'),
});
