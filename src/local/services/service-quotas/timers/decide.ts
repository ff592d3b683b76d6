import { defineTimer } from '../../../clock/timer.ts';
import { quotaNamed } from '../catalogue.ts';
import { appliedQuotas, requests } from '../state.ts';

/** A request is decided: what the cloud reads from the table is raised, and nothing is promised of the rest. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: 'service-quotas.decide',
  fire({ id }, { state, now }) {
    const row = state.table(requests).get(id);
    if (row === undefined) return;
    const [service = '', code = ''] = row.quota.split('/');
    const raises = quotaNamed(service, code)?.raises === true;
    state.table(requests).put({ ...row, status: raises ? 'APPROVED' : 'NOT_APPROVED', updated: now });
    if (!raises) return;
    const table = state.table(appliedQuotas);
    table.put({ tags: [], ...table.get(row.quota), id: row.quota, value: row.desired });
  },
});
