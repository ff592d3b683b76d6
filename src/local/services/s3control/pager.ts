import type { Pager } from '../../blocks/pager.ts';
import { invalidRequest } from './errors.ts';

/** How S3 Control refuses a token is not known to us: it is worded as S3 words its own. */
export const pager: Pager = {
  service: 's3control',
  refuse: () => invalidRequest('The continuation token provided is incorrect'),
};
