import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { onDomain } from '../permit.ts';
import { items } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_DomainMetadata.html, which is of now here. */
export const action = defineAction('sdb', 'DomainMetadata', {
  authorize: (input, context) => onDomain(context, 'DomainMetadata', input.DomainName),
  handler({ DomainName: name }, context) {
    checkDomain(context, name);
    const names = new Set<string>();
    let [count, nameBytes, values, valueBytes] = [0, 0, 0, 0];
    for (const item of context.state.table(items).list({ index: 'domain', equals: name })) {
      count++;
      nameBytes += Buffer.byteLength(item.name);
      for (const attribute of item.attributes) {
        names.add(attribute.name);
        values += attribute.values.length;
        for (const value of attribute.values) valueBytes += Buffer.byteLength(value);
      }
    }
    return {
      ItemCount: count,
      ItemNamesSizeBytes: nameBytes,
      AttributeNameCount: names.size,
      AttributeNamesSizeBytes: [...names].reduce((sum, one) => sum + Buffer.byteLength(one), 0),
      AttributeValueCount: values,
      AttributeValuesSizeBytes: valueBytes,
      Timestamp: Math.floor(context.now / 1000),
    };
  },
});
