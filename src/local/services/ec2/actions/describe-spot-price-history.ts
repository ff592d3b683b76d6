import { instanceTypeNames } from '../../../../data/instance-types.ts';
import { onDemandPrice } from '../../../../data/prices.ts';
import { zonesOf } from '../../../../data/regions.ts';
import type { SpotPrice } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { isOffered } from '../launch/instance-type.ts';
import { pageOfParts } from '../page-of-parts.ts';

/** Of the products the tables of prices know this one. */
const products = new Set(['Linux/UNIX', 'Linux/UNIX (Amazon VPC)']);

/**
 * There is no market here, so the price of Spot is one and does not move: what the bill of this cloud charges, which is
 * the price on demand. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html
 */
export const action = defineAction('ec2', 'DescribeSpotPriceHistory', {
  authorize: (_input, context) => onEverything('DescribeSpotPriceHistory', context),
  handler(input, context) {
    const named = input.InstanceTypes ?? [];
    const types = named.length > 0 ? [...new Set<string>(named)] : instanceTypeNames();
    const wanted = input.ProductDescriptions ?? [];
    const product = wanted.length === 0 || wanted.some((each) => products.has(each));
    const prices = product
      ? types.toSorted().flatMap((type) => pricesOf(type, input.AvailabilityZone, context))
      : [];
    const filters = {
      'availability-zone': (price: SpotPrice) => price.AvailabilityZone,
      'availability-zone-id': (price: SpotPrice) => price.AvailabilityZoneId,
      'instance-type': (price: SpotPrice) => price.InstanceType,
      'product-description': (price: SpotPrice) => price.ProductDescription,
      'spot-price': (price: SpotPrice) => price.SpotPrice,
      timestamp: (price: SpotPrice) => price.Timestamp?.toISOString(),
    };
    // A single price may be asked for: the newest of a type in a zone.
    const { page, nextToken } = pageOfParts('DescribeSpotPriceHistory', prices, filters, input, context, 1);
    return { SpotPriceHistory: page, NextToken: nextToken ?? '' };
  },
});

function pricesOf(name: string, zoneName: string | undefined, context: ActionContext): readonly SpotPrice[] {
  const price = onDemandPrice(name, context.region);
  if (price === undefined) return [];
  const type = { name, facts: undefined };
  return zonesOf(context.region)
    .filter((zone) => (zoneName ?? zone.name) === zone.name && isOffered(type, zone.name, context))
    .map((zone) => ({
      AvailabilityZone: zone.name,
      AvailabilityZoneId: zone.id,
      InstanceType: name,
      ProductDescription: 'Linux/UNIX',
      SpotPrice: price.usd.toFixed(6),
      Timestamp: new Date(`${price.asOf}T00:00:00Z`),
    }));
}
