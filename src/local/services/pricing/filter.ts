import type { Filter } from '../../../wire/generated/pricing.ts';
import type { Product } from './product.ts';

/** Whether a product is as all filters say. */
export function matches(product: Product, filters: readonly Filter[]): boolean {
  return filters.every(({ Type: type, Field: field, Value: wanted }) => {
    const value = valueOf(product, field);
    switch (type) {
      case 'CONTAINS':
        return value?.includes(wanted) ?? false;
      case 'ANY_OF':
        return value !== undefined && wanted.split(',').includes(value);
      case 'NONE_OF':
        return value === undefined || !wanted.split(',').includes(value);
      default:
        return value === wanted;
    }
  });
}

/** What a product says of itself by the name of a field. */
export function valueOf(product: Product, field: string): string | undefined {
  switch (field) {
    case 'productFamily':
      return product.family;
    case 'sku':
      return product.sku;
    case 'termType':
      return 'OnDemand';
    case 'ServiceCode':
      return product.attributes['servicecode'];
    default:
      return product.attributes[field];
  }
}
