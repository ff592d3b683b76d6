import type { HttpResponse } from '../../../../wire/http.ts';
import { errorPage } from './error-page.ts';
import { cameByHttps, hostOf } from './visit.ts';
import type { Visit } from './visit.ts';

const REDIRECTED = `<html>\r
<head><title>301 Moved Permanently</title></head>\r
<body>\r
<center><h1>301 Moved Permanently</h1></center>\r
<hr><center>CloudFront</center>\r
</body>\r
</html>\r
`;

/**
 * What a viewer is told who came by HTTP where that is not wanted.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html
 */
export function wrongProtocol(visit: Visit): HttpResponse | undefined {
  const { request, behaviour, parts } = visit;
  if (behaviour.ViewerProtocolPolicy === 'allow-all' || cameByHttps(request)) return undefined;
  if (behaviour.ViewerProtocolPolicy === 'https-only') return errorPage(403, 'Bad request.', parts.requestId);
  const { path, query, method } = request;
  const host = visit.at.byPath ? (request.headers['host'] ?? request.hostname) : hostOf(visit);
  // A client may make a GET of a 301, which would lose what was sent.
  const status = method === 'GET' || method === 'HEAD' ? 301 : 307;
  return {
    status,
    headers: {
      server: 'CloudFront',
      'content-type': 'text/html',
      location: `https://${host}${path}${query === '' ? '' : `?${query}`}`,
      'x-cache': 'Redirect from cloudfront',
    },
    body: Buffer.from(
      status === 301 ? REDIRECTED : REDIRECTED.replaceAll('301 Moved Permanently', '307 Temporary Redirect'),
    ),
  };
}
