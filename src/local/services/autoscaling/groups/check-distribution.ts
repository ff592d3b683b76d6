import type { InstancesDistribution } from '../../../../wire/generated/autoscaling.ts';
import { validationError } from '../errors.ts';

const onDemandStrategies = ['lowest-price', 'prioritized'];
const spotStrategies = [
  'capacity-optimized',
  'capacity-optimized-prioritized',
  'lowest-price',
  'price-capacity-optimized',
];

/**
 * What the API Reference says of how a mixed group divides its instances. The sentences are ours.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html
 */
export function checkDistribution({
  OnDemandAllocationStrategy: onDemand,
  OnDemandBaseCapacity: base,
  OnDemandPercentageAboveBaseCapacity: share,
  SpotAllocationStrategy: spot,
  SpotInstancePools: pools,
  SpotMaxPrice: price,
}: InstancesDistribution): void {
  oneOf('OnDemandAllocationStrategy', onDemand, onDemandStrategies);
  oneOf('SpotAllocationStrategy', spot, spotStrategies);
  within('OnDemandBaseCapacity', base, 0, 2 ** 31 - 1);
  within('OnDemandPercentageAboveBaseCapacity', share, 0, 100);
  within('SpotInstancePools', pools, 1, 20);
  if (pools !== undefined && spot !== undefined && spot !== 'lowest-price')
    throw validationError('SpotInstancePools is valid only when SpotAllocationStrategy is lowest-price.');
  // An empty text takes back a price that was set.
  if (price !== undefined && price !== '' && !(/^\d*\.?\d+$/.test(price) && Number(price) >= 0.001))
    throw validationError(`SpotMaxPrice ${price} is not a price of 0.001 or more.`);
}

function oneOf(name: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value))
    throw validationError(`${name} ${value} is not one of ${known.join(', ')}.`);
}

function within(name: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && !(value >= least && value <= most))
    throw validationError(`${name} ${value} is not in the range of ${least} to ${most}.`);
}
