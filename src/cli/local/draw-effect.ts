import type { FaultEffect } from '../../local/faults/fault-rule.ts';
import { formatDuration } from '../render/duration.ts';

/** What a fault rule does, in a few words. */
export function drawEffect(effect: FaultEffect): string {
  switch (effect.kind) {
    case 'throttle':
      return 'asks to slow down';
    case 'error':
      return `answers ${effect.status} ${effect.code}`;
    case 'latency':
      return `answers ${formatDuration(effect.milliseconds)} later`;
    case 'drop':
      return effect.when === 'before' ? 'breaks the connection before' : 'breaks the connection after';
    case 'capacity':
      return 'has no capacity';
    case 'partial':
      return `fails ${Math.round(effect.rate * 100)}% of a batch`;
  }
}
