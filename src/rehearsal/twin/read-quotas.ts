import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';

/** The services of Service Quotas whose limits bind what a twin holds. */
const services = ['autoscaling', 'ebs', 'ec2', 'vpc'];

/** What the account may have in the region: a start or a launch on the twin is refused where AWS would refuse it. */
export async function readQuotas(
  connection: Connection,
  signal: AbortSignal | undefined,
): Promise<FoundRegion['quotas']> {
  const lists = await Promise.all(
    services.map(async (ServiceCode) => {
      try {
        return await collect(
          connection.pages('service-quotas', 'ListServiceQuotas', { ServiceCode }, { signal }),
          (page) => page.Quotas,
        );
      } catch (error) {
        // Not every partition has every service.
        if (isServiceError(error, 'NoSuchResourceException')) return [];
        throw error;
      }
    }),
  );
  return lists.flat();
}
