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
export function coverage(manifest: Manifest): Readonly<Record<string, ServiceCoverage>> {
  return Object.fromEntries(
    serviceNames.map((name) => {
      const written = Object.hasOwn(manifest, name) ? (manifest[name]?.actions ?? {}) : {};
      const all = loadService(name).operationNames;
      return [
        name,
        {
          available: all.filter((action) => Object.hasOwn(written, action)),
          missing: all.filter((action) => !Object.hasOwn(written, action)),
        },
      ];
    }),
  );
}
