import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import type { Authentication, Identity } from '../../../authenticate.ts';

/** What the front of S3 is given. */
export interface FrontParts {
  readonly authentication: Authentication;
  readonly requestId: string;
  /** Has a request answered as any other, by whoever signed it or by who is known to call. */
  answer(request: HttpRequest, known?: Identity): Promise<HttpResponse>;
}
