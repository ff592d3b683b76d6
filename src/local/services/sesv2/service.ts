import { defineService } from '../define-service.ts';

/** The second interface to SES: what it keeps and what it does on the clock is in the first's folder. */
export const service = defineService({ name: 'sesv2', needs: ['ses'] });
