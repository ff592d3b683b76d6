import type { HttpResponse } from '../../../../../wire/http.ts';

/** What a viewer is told who is not let in. */
const refusal = (code: string, message: string) => (): HttpResponse => ({
  status: 403,
  headers: { 'content-type': 'text/xml', server: 'CloudFront', 'x-cache': 'Error from cloudfront' },
  body: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
});

export const missingKey = refusal('MissingKey', 'Missing Key-Pair-Id query parameter or cookie value');
export const unknownKey = refusal('InvalidKey', 'Unknown Key');
export const malformedPolicy = refusal('MalformedPolicy', 'Malformed Policy');
export const accessDenied = refusal('AccessDenied', 'Access denied');
