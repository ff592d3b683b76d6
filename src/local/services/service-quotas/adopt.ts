import type { ServiceQuota } from '../../../wire/generated/service-quotas.ts';
import type { TimerContext } from '../../action.ts';
import { quotaNamed } from './catalogue.ts';
import { appliedQuotas } from './state.ts';

/** Takes over what an account may have, where it is not what every account may. Quotas that are unknown here bind nobody. */
export function adoptQuotas(found: readonly ServiceQuota[], { state }: TimerContext): void {
  for (const { ServiceCode = '', QuotaCode = '', Value } of found)
    if (Value !== undefined && Value !== (quotaNamed(ServiceCode, QuotaCode)?.value ?? Value))
      state.table(appliedQuotas).put({ id: `${ServiceCode}/${QuotaCode}`, value: Value, tags: [] });
}
