import { planPutAttributes } from '../../../operations/simpledb/attributes.ts';
import { many, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { tag, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to put attributes to an item of SimpleDB, and asks. The item is made when it is not there. An attribute has several values: repeat its name. nuage undo puts back what was there before.`,
  examples: [
    { line: 'nuage simpledb put books b1 Title=Ubik Keyword=Book Keyword=Paperback', does: 'Add values' },
    { line: 'nuage simpledb put books b1 Year=1969 --replace', does: 'Give Year this value alone' },
  ],
  actions: ['sdb:GetAttributes', 'sdb:PutAttributes'],
  flags: { replace: toggle('take the values away that the attributes have') },
  positionals: {
    domain: required(text('DOMAIN', 'the name of a domain')),
    item: required(text('ITEM', 'the name of an item')),
    attributes: many(tag('an attribute and a value'), { atLeastOne: true }),
  },
  async run({ flags: { replace }, positionals: { domain, item, attributes: given } }, context) {
    const attributes: Record<string, string[]> = {};
    for (const one of given)
      for (const [name, value] of Object.entries(tagsOf([one], 'KEY=VALUE')))
        (attributes[name] ??= []).push(value);
    await using session = await openSession(context);
    await using plan = await planPutAttributes({ domain, item, attributes, replace }, session.operations);
    return await carryOut(plan, session, context);
  },
});
