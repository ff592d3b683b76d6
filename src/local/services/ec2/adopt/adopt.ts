import type { TimerContext } from '../../../action.ts';
import { adoptFabric } from './fabric.ts';
import type { FoundEc2 } from './found.ts';
import { adoptImages } from './images.ts';
import { adoptInstances } from './instances.ts';
import { adoptInterfaces } from './interfaces.ts';
import { adoptLaunching } from './launching.ts';
import { adoptNetwork } from './network.ts';
import { adoptStorage } from './storage.ts';

/** Takes over what an account has in a region, under its own ids. What stands on something comes after it. */
export function adoptEc2(found: FoundEc2, context: TimerContext): void {
  adoptNetwork(found, context);
  adoptFabric(found, context);
  adoptInterfaces(found, context);
  adoptStorage(found, context);
  adoptImages(found, context);
  adoptLaunching(found, context);
  adoptInstances(found, context);
}
