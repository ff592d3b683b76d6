import type { TimerContext } from '../../action.ts';
import type { RequestedServiceQuotaChange, ServiceQuota } from '../../../wire/generated/service-quotas.ts';
import type { Quota, QuotaService } from './catalogue/quota.ts';
import { quotaNamed } from './catalogue.ts';
import { servicesIn } from './find.ts';
import { appliedQuotas } from './state.ts';
import type { RequestRow } from './state.ts';

type Place = Pick<TimerContext, 'partition' | 'region' | 'account' | 'state'>;

export function quotaArn(place: Omit<Place, 'state'>, service: string, code: string): string {
  return `arn:${place.partition}:servicequotas:${place.region}:${place.account}:${service}/${code}`;
}

/** A quota as AWS sets it for everybody: its ARN names no account. */
export function defaultShown(
  { partition, region }: Place,
  { code: ServiceCode, name: ServiceName, global }: QuotaService,
  { code: QuotaCode, name: QuotaName, value: Value, adjustable: Adjustable, unit: Unit = 'None' }: Quota,
): ServiceQuota {
  const QuotaArn = `arn:${partition}:servicequotas:${region}::${ServiceCode}/${QuotaCode}`;
  const GlobalQuota = global === true;
  return { ServiceCode, ServiceName, QuotaArn, QuotaCode, QuotaName, Value, Unit, Adjustable, GlobalQuota };
}

/** A quota as it is for this account: the default until it was raised. */
export function appliedShown(place: Place, service: QuotaService, quota: Quota): ServiceQuota {
  const raised = place.state.table(appliedQuotas).get(`${service.code}/${quota.code}`);
  const shown = defaultShown(place, service, quota);
  if (raised === undefined) return shown;
  const QuotaArn = quotaArn(place, service.code, quota.code);
  return { ...shown, QuotaArn, Value: raised.value, QuotaAppliedAtLevel: 'ACCOUNT' };
}

export function requestShown(place: Place, row: RequestRow): RequestedServiceQuotaChange {
  const [ServiceCode = '', QuotaCode = ''] = row.quota.split('/');
  const service = servicesIn(place).find(({ code }) => code === ServiceCode);
  const quota = quotaNamed(ServiceCode, QuotaCode);
  return {
    Id: row.id,
    ServiceCode,
    ServiceName: service?.name,
    QuotaCode,
    QuotaName: quota?.name,
    DesiredValue: row.desired,
    Status: row.status,
    Created: new Date(row.created),
    LastUpdated: new Date(row.updated),
    Requester: row.requester,
    QuotaArn: quotaArn(place, ServiceCode, QuotaCode),
    GlobalQuota: service?.global ?? false,
    Unit: quota?.unit ?? 'None',
    QuotaRequestedAtLevel: 'ACCOUNT',
  };
}
