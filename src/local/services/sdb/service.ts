import { defineService } from '../define-service.ts';

export const service = defineService({ name: 'sdb' });
