import type { HttpRequest } from '../wire/http.ts';
import type { Protocol } from '../wire/protocol.ts';
import type { ServiceName } from '../wire/service.ts';
import { loadService, serviceNames } from '../wire/service.ts';

/** Which action a request is for. Stands in until wire/ tells; query and JSON services only. */
export function identify(
  request: HttpRequest & { readonly body: Uint8Array },
): { service: ServiceName; protocol: Protocol; operation: string } | undefined {
  const target = request.headers['x-amz-target'];
  if (target !== undefined) {
    const [prefix, operation] = target.split('.');
    const service = serviceNames.find((name) => loadService(name).metadata.targetPrefix === prefix);
    return service === undefined || operation === undefined
      ? undefined
      : { service, protocol: 'json', operation };
  }
  const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers['authorization'] ?? '')?.[1];
  const service = serviceNames.find((name) => loadService(name).metadata.signingName === scope);
  const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'));
  const operation = form.get('Action') ?? new URLSearchParams(request.query).get('Action');
  if (service === undefined || operation === null) return undefined;
  return { service, protocol: service === 'ec2' ? 'ec2' : 'query', operation };
}
