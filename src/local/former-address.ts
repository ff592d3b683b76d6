import { bodyText } from '../wire/body.ts';
import type { HttpRequest } from '../wire/http.ts';

/** Lists of SES that newer models ask for with a body, where the others ask with a query. Both kinds of client are about. */
const former: Readonly<Record<string, string>> = {
  '/v2/email/list-configuration-sets': '/v2/email/configuration-sets',
  '/v2/email/list-identities': '/v2/email/identities',
};

const nothing = new Uint8Array(0);

/** The request as the model of the service has it, when a newer client sends it otherwise. What was signed is the newer. */
export function atFormerAddress(request: HttpRequest): HttpRequest {
  const path = request.method === 'POST' ? former[request.path] : undefined;
  if (path === undefined || !(request.body instanceof Uint8Array)) return request;
  return { ...request, method: 'GET', path, query: queryOf(request.body), body: nothing };
}

/** The members of a body as parameters; a body that is no structure says nothing. */
function queryOf(body: Uint8Array): string {
  try {
    const members: unknown = JSON.parse(bodyText(body));
    if (typeof members !== 'object' || members === null) return '';
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(members)) if (value !== null) query.set(name, String(value));
    return query.toString();
  } catch {
    return '';
  }
}
