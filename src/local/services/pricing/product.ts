import { createHash } from 'node:crypto';
import { amountText, type Tariff } from '../ce/port.ts';

/** One thing with a price. */
export interface Product {
  readonly family: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sku: string;
  readonly unit: string;
  /** US dollars for one unit, a decimal. */
  readonly price: string;
  readonly description: string;
}

/** The term of what is paid as it is used, and the rate of its price by the unit: the same codes for all of AWS. */
const onDemandTerm = 'JRTCKXETXF';
const unitRate = '6YS6EN2CT7';

/** A product of the bill, with what more is known of it. */
export function productOf(
  serviceCode: string,
  family: string,
  tariff: Tariff,
  more: Readonly<Record<string, string>>,
): Product {
  const attributes = {
    servicecode: serviceCode,
    servicename: more['servicename'] ?? tariff.service,
    location: 'US East (N. Virginia)',
    locationType: 'AWS Region',
    regionCode: 'us-east-1',
    usagetype: tariff.usageType,
    operation: tariff.operation,
    ...more,
  };
  const price = unitPrice(tariff);
  return {
    family,
    attributes,
    sku: skuOf([serviceCode, family, ...Object.entries(attributes).flat()].join('\n')),
    unit: tariff.unit,
    price,
    description: `$${price} per ${tariff.unit} of ${tariff.usageType}`,
  };
}

/** Requests are priced by thousands or millions of them in the tables; the list has the price of one. */
function unitPrice({ price, per, span, unit }: Tariff): string {
  const byPieces = span === 'piece' && /Request/.test(unit) && per > 1n;
  if (!byPieces) return padded(amountText(price));
  // Ten digits are kept: the smallest price of one request is 0.0000004.
  return padded(amountText(price / per));
}

/** Prices have ten digits behind the point. */
function padded(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(10, '0')}`;
}

/** Sixteen letters and digits that follow from what the product is. AWS's own are not known. */
function skuOf(text: string): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}

/** What a product is, without its price. */
export function productEntry({ family, attributes, sku }: Product): object {
  return { productFamily: family, attributes, sku };
}

/** What a product costs as it is used. */
export function termEntry({ sku, unit, price, description }: Product, effectiveDate: string): object {
  const term = `${sku}.${onDemandTerm}`;
  const rate = `${term}.${unitRate}`;
  return {
    [term]: {
      priceDimensions: {
        [rate]: {
          unit,
          endRange: 'Inf',
          description,
          appliesTo: [],
          rateCode: rate,
          beginRange: '0',
          pricePerUnit: { USD: price },
        },
      },
      sku,
      effectiveDate,
      offerTermCode: onDemandTerm,
      termAttributes: {},
    },
  };
}

/** A product as a query tells it, with the day of the tables as its date. */
export function priceListItem(serviceCode: string, product: Product, day: string, version: string): string {
  const published = `${day}T00:00:00Z`;
  return JSON.stringify({
    product: productEntry(product),
    serviceCode,
    terms: { OnDemand: termEntry(product, published) },
    version,
    publicationDate: published,
  });
}
