import { DOMParser } from '@xmldom/xmldom';
import { SignedXml } from 'xml-crypto';
import { elementsOf } from './elements.ts';

const xmldsig = 'http://www.w3.org/2000/09/xmldsig#';

/**
 * The assertions of a response that one of the certificates signed, alone or as a part of the whole: read from what was
 * signed and from nothing else, so that no second assertion can be slipped beside the signed one.
 */
export function signedAssertions(text: string, certificates: readonly string[]): readonly Element[] {
  const document = new DOMParser({ errorHandler: () => {} }).parseFromString(text, 'text/xml');
  return Array.from(document.getElementsByTagNameNS(xmldsig, 'Signature')).flatMap((signature) =>
    signedBy(text, signature, certificates).flatMap((signed) => {
      const part = new DOMParser({ errorHandler: () => {} }).parseFromString(signed, 'text/xml');
      return elementsOf(part, 'Assertion');
    }),
  );
}

/** The canonical XML that a signature covers; nothing when none of the certificates made it. */
function signedBy(text: string, signature: Node, certificates: readonly string[]): readonly string[] {
  for (const publicCert of certificates) {
    // The key that a signature brings along proves nothing.
    const signed = new SignedXml({ publicCert, getCertFromKeyInfo: () => null });
    try {
      signed.loadSignature(signature);
      if (signed.checkSignature(text)) return signed.getSignedReferences();
    } catch {
      // Not by this one, or no signature at all.
    }
  }
  return [];
}
