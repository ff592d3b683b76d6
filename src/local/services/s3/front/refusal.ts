import type { HttpResponse } from '../../../../wire/http.ts';
import { writeError } from '../../../../wire/server.ts';
import { loadService } from '../../../../wire/service.ts';
import type { AwsError } from '../../../error.ts';

/** What S3 refuses, as it answers it. */
export function refusal(
  { code, status, message, fields, headers }: AwsError,
  requestId: string,
): HttpResponse {
  const fault = { code, status, message, fields, headers, sender: status < 500 };
  return writeError(loadService('s3'), 'rest-xml', fault, requestId);
}
