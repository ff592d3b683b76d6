import { invalidIdentityToken, expiredToken } from '../errors.ts';
import { elementsOf, textOf } from './elements.ts';

/** What an assertion says of whom, once it is believed. */
export interface Assertion {
  readonly issuer: string;
  readonly subject: string;
  /** `persistent`, `transient`, or the whole URI of another format. */
  readonly subjectType: string;
  readonly recipient: string;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** What AWS calls itself: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html */
const audiences: ReadonlySet<string> = new Set([
  'urn:amazon:webservices',
  'https://signin.aws.amazon.com/saml',
]);
const recipients = /^https:\/\/(?:[a-z0-9-]+\.)?signin\.aws\.amazon\.com\/saml(?:\/acs\/[\w-]+)?$/;

/** Reads a signed assertion, which has to be for AWS and of now. */
export function readAssertion(assertion: Element, now: number): Assertion {
  const [conditions] = elementsOf(assertion, 'Conditions');
  const [confirmation] = elementsOf(assertion, 'SubjectConfirmationData');
  const limits = [conditions, confirmation];
  if (limits.some((each) => timeOf(each, 'NotOnOrAfter', Infinity) <= now)) throw expiredToken();
  if (limits.some((each) => timeOf(each, 'NotBefore', -Infinity) > now))
    throw invalidIdentityToken('The assertion is not valid yet.');
  const named = elementsOf(assertion, 'Audience').map(textOf);
  if (!named.some((each) => audiences.has(each)))
    throw invalidIdentityToken('Response does not contain the required audience.');
  const recipient = confirmation?.getAttribute('Recipient') ?? '';
  if (!recipients.test(recipient))
    throw invalidIdentityToken('Response does not contain the required recipient.');
  const [nameId] = elementsOf(assertion, 'NameID');
  return {
    issuer: textOf(elementsOf(assertion, 'Issuer')[0]),
    subject: textOf(nameId),
    subjectType: subjectType(nameId?.getAttribute('Format') ?? ''),
    recipient,
    attributes: new Map(
      elementsOf(assertion, 'Attribute').map((each) => [
        each.getAttribute('Name') ?? '',
        elementsOf(each, 'AttributeValue').map(textOf),
      ]),
    ),
  };
}

function timeOf(element: Element | undefined, name: string, otherwise: number): number {
  const text = element?.getAttribute(name) ?? '';
  if (text === '') return otherwise;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalidIdentityToken(`${name} is no time.`);
  return time;
}

function subjectType(format: string): string {
  const short = /^urn:oasis:names:tc:SAML:2\.0:nameid-format:(persistent|transient)$/.exec(format)?.[1];
  return short ?? format;
}
