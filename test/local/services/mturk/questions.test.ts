import { CreateHITCommand, CreateHITWithHITTypeCommand, CreateHITTypeCommand } from '@aws-sdk/client-mturk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hit, startTurk } from './turk-rig.ts';
import type { TurkRig } from './turk-rig.ts';

let rig: TurkRig;
beforeAll(async () => {
  rig = await startTurk();
});
afterAll(() => rig[Symbol.asyncDispose]());

const home = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas';
const external = `${home}/2006-07-14/ExternalQuestion.xsd`;

async function fault(Question: string): Promise<unknown> {
  return rig.turk.send(new CreateHITCommand(hit({ Question }))).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const parsing =
  'There was an error parsing the XML question or answer data in your request.  Please make sure the data is well-formed and validates against the appropriate schema. Details: ';

test.each([
  ['no XML at all', 'hello', 'Content is not allowed in prolog.'],
  ['another document', '<Other/>', "cvc-elt.1: Cannot find the declaration of element 'Other'."],
  [
    'what is missing',
    `<ExternalQuestion xmlns="${external}"><ExternalURL>https://example.com</ExternalURL></ExternalQuestion>`,
    `cvc-complex-type.2.4.b: The content of element 'ExternalQuestion' is not complete. One of '{"${external}":FrameHeight}' is expected.`,
  ],
  [
    'what is too much',
    `<ExternalQuestion xmlns="${external}"><Url/><FrameHeight>1</FrameHeight></ExternalQuestion>`,
    `cvc-complex-type.2.4.a: Invalid content was found starting with element 'Url'. One of '{"${external}":ExternalURL}' is expected.`,
  ],
  [
    'a value of the wrong kind',
    `<ExternalQuestion xmlns="${external}"><ExternalURL>https://example.com</ExternalURL><FrameHeight>tall</FrameHeight></ExternalQuestion>`,
    "cvc-datatype-valid.1.2.1: 'tall' is not a valid value for 'nonNegativeInteger'.",
  ],
])('a question is held to its schema: %s', async (_name, question, details) => {
  expect(await fault(question)).toMatchObject({
    name: 'ParameterValidationError',
    message: `${parsing}${details} ${rig.stamp()}`,
    TurkErrorCode: 'AWS.MechanicalTurk.XMLParseError',
  });
});

test.each([
  ['a tag that is not closed', '<ExternalQuestion><ExternalURL></ExternalQuestion>'],
  [
    'entities that are defined there',
    '<!DOCTYPE x [<!ENTITY a "b">]><ExternalQuestion>&a;</ExternalQuestion>',
  ],
  ['a document of thousands of levels', `${'<a>'.repeat(8000)}${'</a>'.repeat(8000)}`],
  ['a document type that HTML has', '<!doctype html><ExternalQuestion/>'],
])('%s is refused', async (_name, question) => {
  expect(await fault(question)).toMatchObject({ TurkErrorCode: 'AWS.MechanicalTurk.XMLParseError' });
});

test('a page of HTML is a question', async () => {
  const page = `<HTMLQuestion xmlns="${home}/2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<!DOCTYPE html><html><body><form name="mturk_form"></form></body></html>]]></HTMLContent><FrameHeight>450</FrameHeight></HTMLQuestion>`;
  expect(await fault(page)).toBeUndefined();
  expect(await rig.market.offers()).toMatchObject([
    { question: { kind: 'HTMLQuestion', html: expect.stringContaining('mturk_form') } },
  ]);
});

test('a layout is filled in', async () => {
  const layout = await rig.market.addLayout('<p>What is at ${url}?</p>');
  const { HITTypeId } = await rig.turk.send(
    new CreateHITTypeCommand({
      Title: 'T',
      Description: 'D',
      Reward: '0.01',
      AssignmentDurationInSeconds: 60,
    }),
  );
  const make = (HITLayoutId: string, Value?: string) =>
    rig.turk.send(
      new CreateHITWithHITTypeCommand({
        HITTypeId,
        LifetimeInSeconds: 60,
        HITLayoutId,
        HITLayoutParameters: Value === undefined ? [] : [{ Name: 'url', Value }],
      }),
    );
  const { HIT: made } = await make(layout, 'https://example.com/1.jpg');
  expect(made?.HITLayoutId).toBe(layout);
  expect(made?.Question).toContain('<![CDATA[<p>What is at https://example.com/1.jpg?</p>]]>');
  await expect(make(layout)).rejects.toMatchObject({ Parameter: 'HITLayoutParameters' });
  await expect(make('3NONE')).rejects.toMatchObject({
    message: `HITLayout 3NONE does not exist. ${rig.stamp()}`,
  });
});
