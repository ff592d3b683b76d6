import { loadService, serviceNames } from '../wire/service.ts';
import type { Manifest } from './services/define-service.ts';

/** What the cloud has of one service. */
export interface ServiceCoverage {
  /** Actions that it answers. */
  readonly available: readonly string[];
  /** Actions of AWS that it does not have. */
  readonly missing: readonly string[];
}

/** Which actions there are, by service, against all that AWS has. */
export async function coverage(manifest: Manifest): Promise<Readonly<Record<string, ServiceCoverage>>> {
  const services: Record<string, ServiceCoverage> = {};
  for (const name of serviceNames) {
    const load = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
    const written = (await load?.())?.actions ?? {};
    const all = loadService(name).operationNames;
    services[name] = {
      available: all.filter((action) => Object.hasOwn(written, action)),
      missing: all.filter((action) => !Object.hasOwn(written, action)),
    };
  }
  return services;
}
