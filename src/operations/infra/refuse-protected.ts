import type { ResourceSteps } from './resource-steps.ts';
import { StackError, type StackFault } from './stack-fault.ts';
import { protectTag } from './stack-tags.ts';

/** Refuses a plan that would delete or replace what says that nothing may. */
export function refuseProtected(all: readonly ResourceSteps[]): void {
  const faults = all.flatMap(({ address, gone, decision }): StackFault[] => {
    if (gone === undefined || gone.tags[protectTag] !== 'true' || gone.details['leaving'] === true) return [];
    const forced = [...(decision?.forcedBy ?? [])].join(', ');
    const what = forced === '' ? 'would be deleted' : `would be replaced, because of ${forced}`;
    return [
      {
        path: [],
        atKey: false,
        message: `${address} (${gone.id}) ${what}, and preventDestroy forbids it`,
        remedy: `If it may go, say preventDestroy: false for ${address} and apply that first.`,
      },
    ];
  });
  if (faults.length > 0) throw new StackError(faults);
}
