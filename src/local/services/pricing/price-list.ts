import { listDay, listVersion, productsOf, serviceCodes } from './offers.ts';
import { productEntry, termEntry } from './product.ts';

/** The one region that the tables have prices of, and their currency. */
const region = 'us-east-1';
const currency = 'USD';

/** The price list of a service, as ListPriceLists names it. */
export function priceListArn(partition: string, serviceCode: string): string {
  return `arn:${partition}:pricing:::price-list/aws/${serviceCode}/${currency}/${listVersion()}/${region}`;
}

/** Whether there is a list of what is asked for, by the day of the tables. */
export function hasPriceList(asked: {
  readonly CurrencyCode: string;
  readonly RegionCode?: string | undefined;
  readonly EffectiveDate: Date;
}): boolean {
  const { CurrencyCode, RegionCode = region, EffectiveDate } = asked;
  return CurrencyCode === currency && RegionCode === region && EffectiveDate >= new Date(listDay());
}

export const listed = { RegionCode: region, CurrencyCode: currency, FileFormats: ['json'] };

/** Where the file of a list is, below the address of all offers; undefined when there is no such list. */
export function filePath(arn: string): string | undefined {
  const [, , , , , resource = ''] = arn.split(':');
  const [, , code = ''] = resource.split('/');
  const known = serviceCodes().includes(code) && priceListArn(arn.split(':')[1] ?? '', code) === arn;
  return known ? `aws/${code}/${listVersion()}/${region}/index.json` : undefined;
}

/**
 * The file of a list: every product of a service with its terms. Undefined for another path.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-an-offer.html
 */
export function offerFile(path: string): object | undefined {
  const [, offerCode = ''] = path.split('/');
  if (!serviceCodes().includes(offerCode)) return undefined;
  if (path !== filePath(priceListArn('aws', offerCode))) return undefined;
  const products = productsOf(offerCode);
  const published = `${listDay()}T00:00:00Z`;
  return {
    formatVersion: 'v1.0',
    offerCode,
    version: listVersion(),
    publicationDate: published,
    products: Object.fromEntries(products.map((product) => [product.sku, productEntry(product)])),
    terms: {
      OnDemand: Object.fromEntries(products.map((product) => [product.sku, termEntry(product, published)])),
    },
  };
}
