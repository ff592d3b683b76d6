import { useState, type ReactNode } from 'react';
import type { Wanted } from '../answers.ts';
import { PlanModal } from './plan-modal.tsx';

/** A way to ask for a plan, and the dialog that it is looked at, applied and followed in. @param onClose When that is over. */
export function usePlan(onClose: () => void): readonly [plan: (wanted: Wanted) => void, dialog: ReactNode] {
  const [wanted, setWanted] = useState<Wanted>();
  const dialog =
    wanted === undefined ? null : (
      <PlanModal
        wanted={wanted}
        onClose={() => {
          setWanted(undefined);
          onClose();
        }}
      />
    );
  return [setWanted, dialog];
}
