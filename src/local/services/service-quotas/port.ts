import type { State } from '../../store/table.ts';
import { quotaNamed } from './catalogue.ts';
import { appliedQuotas } from './state.ts';

/** What an account may have in a region now: the default, or what it asked for and was given. */
export function appliedQuota(state: State, service: string, code: string): number {
  const raised = state.table(appliedQuotas).get(`${service}/${code}`)?.value;
  return raised ?? quotaNamed(service, code)?.value ?? Infinity;
}
