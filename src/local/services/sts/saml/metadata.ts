import { DOMParser } from '@xmldom/xmldom';
import { elementsOf, textOf } from './elements.ts';

/** What the metadata of an identity provider says: its name, and what it signs with. */
export interface SamlProvider {
  readonly entityId: string;
  /** Certificates, in PEM. */
  readonly certificates: readonly string[];
}

/** Reads the metadata that IAM keeps for a provider. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html */
export function readMetadata(text: string): SamlProvider {
  const document = new DOMParser({ errorHandler: () => {} }).parseFromString(text, 'text/xml');
  const [entity] = elementsOf(document, 'EntityDescriptor');
  const keys = entity === undefined ? [] : elementsOf(entity, 'KeyDescriptor');
  return {
    entityId: entity?.getAttribute('entityID') ?? '',
    certificates: keys
      .filter((key) => key.getAttribute('use') !== 'encryption')
      .flatMap((key) => elementsOf(key, 'X509Certificate'))
      .map((each) => pem(textOf(each))),
  };
}

function pem(base64: string): string {
  const lines = base64.replaceAll(/\s+/g, '').replaceAll(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
