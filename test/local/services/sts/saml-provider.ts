import { readFileSync } from 'node:fs';
import { SignedXml } from 'xml-crypto';

const read = (name: string): string =>
  readFileSync(new URL(`../../../support/tls/${name}`, import.meta.url), 'utf8');
const certificate = read('certificate.pem').replaceAll(/-----.*-----|\s/g, '');

/** The metadata of an identity provider of our own. */
export const metadata = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`;

export interface Said {
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  readonly audience?: string;
  readonly issuer?: string;
  readonly until: number;
}

const assertionAt = "//*[local-name(.)='Assertion']";
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** A response of the provider with one assertion, not yet signed. */
export function response({ attributes, audience, issuer, until }: Said): string {
  const end = new Date(until).toISOString();
  const written = Object.entries(attributes).map(([name, values]) => {
    const each = [values].flat().map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`);
    return `<saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/${name}">${each.join('')}</saml:Attribute>`;
  });
  return (
    '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_response">' +
    '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_assertion">' +
    `<saml:Issuer>${issuer ?? 'https://idp.example.com/'}</saml:Issuer>` +
    '<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">ann</saml:NameID>' +
    '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">' +
    `<saml:SubjectConfirmationData NotOnOrAfter="${end}" Recipient="https://signin.aws.amazon.com/saml"/>` +
    '</saml:SubjectConfirmation></saml:Subject>' +
    `<saml:Conditions NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>` +
    `${audience ?? 'urn:amazon:webservices'}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AttributeStatement>${written.join('')}</saml:AttributeStatement></saml:Assertion></samlp:Response>`
  );
}

/** A response whose assertion the provider signed, or somebody else did with another key. */
export function signedResponse(said: Said, key = read('key.pem')): string {
  const signer = new SignedXml({
    privateKey: key,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: exclusive,
  });
  signer.addReference({
    xpath: assertionAt,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
  });
  const location = { reference: `${assertionAt}/*[local-name(.)='Issuer']`, action: 'after' as const };
  signer.computeSignature(response(said), { location });
  return signer.getSignedXml();
}
