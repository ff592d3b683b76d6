import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import type { PhaseContext } from '../../../phase.ts';
import { interfacesOf } from '../instances/instance-interfaces.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { instances } from '../instances/instance-row.ts';
import { identityDocument } from './identity-document.ts';
import { metaDataTree } from './meta-data.ts';
import { RoleCredentials } from './role-credentials.ts';
import { issueToken, readTtl, tokenLeft } from './tokens.ts';
import { textAt } from './tree.ts';
import type { Tree } from './tree.ts';

const TOKEN_HEADER = 'x-aws-ec2-metadata-token';
const TTL_HEADER = 'x-aws-ec2-metadata-token-ttl-seconds';

/** The versions that are listed: each answers as `latest` does. */
const VERSIONS = ['1.0', '2007-01-19', '2009-04-04', '2014-11-05', '2016-09-02', '2021-03-23', 'latest'];

/**
 * The instance metadata service as one instance finds it, version 1 and 2.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
 */
export class InstanceMetadata {
  readonly #phase: PhaseContext;
  readonly #instanceId: string;
  readonly #credentials = new RoleCredentials();

  constructor(phase: PhaseContext, instanceId: string) {
    this.#phase = phase;
    this.#instanceId = instanceId;
  }

  answer({ method, path, headers }: HttpRequest): HttpResponse {
    const phase = this.#phase;
    const row = phase.transact(({ state }) => state.table(instances).get(this.#instanceId));
    if (row === undefined) return page(404, 'Not Found');
    const { httpEndpoint, httpTokens } = row.metadataOptions;
    if (httpEndpoint === 'disabled') return page(403, 'Forbidden');
    const now = phase.now();
    if (/^\/latest\/api\/token\/?$/.test(path)) {
      if (method !== 'PUT') return page(405, 'Not Allowed');
      // What came through a proxy gets no token.
      if (headers['x-forwarded-for'] !== undefined) return page(403, 'Forbidden');
      const seconds = readTtl(headers[TTL_HEADER]);
      if (seconds === undefined) return page(400, 'Bad Request');
      return plain(issueToken(row.id, seconds, now), { [TTL_HEADER]: String(seconds) });
    }
    if (method !== 'GET' && method !== 'HEAD') return page(405, 'Not Allowed');
    const token = headers[TOKEN_HEADER];
    const left = token === undefined ? undefined : tokenLeft(token, row.id, now);
    if (left === undefined && (token !== undefined || httpTokens === 'required'))
      return page(401, 'Unauthorized');
    const found = this.#find(row, path);
    if (found === undefined) return page(404, 'Not Found');
    return plain(found, left === undefined ? {} : { [TTL_HEADER]: String(left) });
  }

  #find(row: InstanceRow, path: string): string | Uint8Array | undefined {
    if (path === '/') return VERSIONS.join('\n');
    const [, version, rest = ''] = /^\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
    if (version === undefined || (!VERSIONS.includes(version) && !/^\d{4}-\d\d-\d\d$/.test(version)))
      return undefined;
    if (rest === 'user-data')
      return row.userData === undefined ? undefined : Buffer.from(row.userData, 'base64');
    return this.#phase.transact((context) => {
      const { state } = context;
      const tree: Tree = {
        dynamic: {
          fws: { 'instance-monitoring': row.monitoring ? 'enabled' : 'disabled' },
          'instance-identity': { document: () => identityDocument(state, row) },
        },
        'meta-data': () => metaDataTree(context, row, this.#credentials.tree(context, row)),
        'user-data': row.userData === undefined ? undefined : '',
      };
      return interfacesOf(state, row).length === 0 ? undefined : textAt(tree, decoded(rest));
    });
  }
}

/** Names of tags and roles may be percent-encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function plain(body: string | Uint8Array, headers: Readonly<Record<string, string>>): HttpResponse {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return { status: 200, headers: { 'content-type': 'text/plain', server: 'EC2ws', ...headers }, body: bytes };
}

/** How the service says no. */
function page(status: number, reason: string): HttpResponse {
  const title = `${status} - ${reason}`;
  const text = `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
	"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head>
  <title>${title}</title>
 </head>
 <body>
  <h1>${title}</h1>
 </body>
</html>
`;
  return { status, headers: { 'content-type': 'text/html', server: 'EC2ws' }, body: Buffer.from(text) };
}
