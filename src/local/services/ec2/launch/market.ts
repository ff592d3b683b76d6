import type { InstanceMarketOptionsRequest } from '../../../../wire/generated/ec2.ts';
import { invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import type { LaunchType } from './instance-type.ts';

/** How a Spot instance is asked for. */
export interface SpotOptions {
  readonly type: 'one-time' | 'persistent';
  readonly interruptionBehavior: string;
  readonly maxPrice: string | undefined;
  readonly validUntil: number | undefined;
}

/**
 * Reads the market options of a launch; undefined for an on-demand one.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html
 */
export function readMarket(
  options: InstanceMarketOptionsRequest | undefined,
  type: LaunchType,
): SpotOptions | undefined {
  if (options?.MarketType === undefined) return undefined;
  if (options.MarketType !== 'spot')
    throw invalidParameterValue(`Value (${options.MarketType}) for parameter MarketType is invalid.`);
  if (type.facts?.SupportedUsageClasses.includes('spot') === false)
    throw invalidParameterCombination(`The instance type ${type.name} does not support Spot.`);
  const spot = options.SpotOptions;
  const kind = readKind(spot?.SpotInstanceType);
  const interruptionBehavior = spot?.InstanceInterruptionBehavior ?? 'terminate';
  if (kind === 'one-time' && interruptionBehavior !== 'terminate')
    throw invalidParameterCombination(
      `InstanceInterruptionBehavior ${interruptionBehavior} is only supported for persistent requests`,
    );
  return {
    type: kind,
    interruptionBehavior,
    maxPrice: spot?.MaxPrice,
    validUntil: spot?.ValidUntil?.getTime(),
  };
}

function readKind(kind = 'one-time'): SpotOptions['type'] {
  if (kind === 'one-time' || kind === 'persistent') return kind;
  throw invalidParameterValue(`Value (${kind}) for parameter SpotInstanceType is invalid.`);
}
