import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readResponse } from '../../src/wire/client.ts';
import { loadService } from '../../src/wire/service.ts';

const operation = loadService('ec2').operation('DescribeTags');
if (operation === undefined) throw new Error('ec2 has no DescribeTags');

const members = { key: 'Key', resourceId: 'ResourceId', resourceType: 'ResourceType', value: 'Value' };
type Element = keyof typeof members;

/** The ways in which the same element may be written. */
const manners: readonly ((name: string, text: string) => string)[] = [
  (name, text) => `<${name}>${text}</${name}>`,
  (name, text) => `\n      <${name}>${text}</${name}>\n`,
  (name, text) => `<a:${name}>${text}</a:${name}>`,
  (name, text) => `<${name} kind="x">${text}</${name} >`,
  (name, text) => `<!-- next -->${`<${name}><![CDATA[${text}]]></${name}>`}`,
  (name, text) => `<unknown><${name}>no</${name}></unknown><${name}>${text}</${name}>`,
  (name, text) => `<${name}>${[...text].map((letter) => `&#${letter.charCodeAt(0)};`).join('')}</${name}>`,
];

const names: readonly Element[] = ['key', 'resourceId', 'resourceType', 'value'];
const element = fc.record({
  text: fc.stringMatching(/^[a-z]{0,6}$/),
  manner: fc.constantFrom(...manners),
});
const item = fc.tuple(
  fc.shuffledSubarray([...names]),
  fc.record({ key: element, resourceId: element, resourceType: element, value: element }),
);

/** A reader remembers what followed what, and what it remembers must never show. */
test('elements are read in any order and any manner, whatever came before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 5 }), async (items) => {
      const written = items.map(([order, elements]) =>
        order.map((name) => elements[name].manner(name, elements[name].text)).join(''),
      );
      const body = `<R><tagSet>${written.map((inside) => `<item>${inside}</item>`).join(' ')}</tagSet></R>`;
      const answer = await readResponse(operation, { status: 200, headers: {}, body: Buffer.from(body) });
      const expected = items.map(([order, elements]) =>
        Object.fromEntries(order.map((name) => [members[name], elements[name].text])),
      );
      expect(answer).toEqual({ ok: true, output: { Tags: expected } });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['an end that does not fit', '<R><tagSet><item><key>a</value></item></tagSet></R>'],
  ['an element in a text', '<R><tagSet><item><key>a<b/></key></item></tagSet></R>'],
  ['text beside elements', '<R><tagSet><item>x<key>a</key></item></tagSet></R>'],
  ['an unknown entity', '<R><tagSet><item><key>&no;</key></item></tagSet></R>'],
  ['an end that is missing', '<R><tagSet><item><key>a'],
])('refuses %s, also after documents that were well', async (_, body) => {
  const good = '<R><tagSet><item><key>a</key></item></tagSet></R>';
  for (const text of [good, body]) {
    const answer = await readResponse(operation, { status: 200, headers: {}, body: Buffer.from(text) });
    expect(answer.ok).toBe(text === good);
  }
});
