import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { json } from './route.ts';

/** LocalStack's health route, which scripts wait for. https://docs.localstack.cloud/aws/capabilities/networking/internal-endpoints/ */
export function asksForHealth({ method, path }: Pick<HttpRequest, 'method' | 'path'>): boolean {
  return path === '/_localstack/health' && (method === 'GET' || method === 'HEAD');
}

/** Every service is there from the beginning, and loaded when it is first called. */
export function healthAnswer(services: readonly string[], version: string): HttpResponse {
  const available = Object.fromEntries(services.map((service) => [service, 'available']));
  return json(200, { services: available, edition: 'nuage', version });
}
