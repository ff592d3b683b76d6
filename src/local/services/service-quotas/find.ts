import type { TimerContext } from '../../action.ts';
import { catalogue } from './catalogue.ts';
import type { Quota, QuotaService } from './catalogue/quota.ts';
import { noSuchQuota, noSuchService } from './errors.ts';

/** Services that are told of in a region: global ones in us-east-1 alone. */
export function servicesIn({ region }: Pick<TimerContext, 'region'>): readonly QuotaService[] {
  return catalogue.filter(({ global }) => global === undefined || region === 'us-east-1');
}

export function findService(context: Pick<TimerContext, 'region'>, code: string): QuotaService {
  const found = servicesIn(context).find((service) => service.code === code);
  if (found === undefined) throw noSuchService();
  return found;
}

export function findQuota(
  context: Pick<TimerContext, 'region'>,
  { ServiceCode, QuotaCode }: { readonly ServiceCode: string; readonly QuotaCode: string },
): { readonly service: QuotaService; readonly quota: Quota } {
  const service = findService(context, ServiceCode);
  const quota = service.quotas.find(({ code }) => code === QuotaCode);
  if (quota === undefined) throw noSuchQuota();
  return { service, quota };
}
