import { bodyText } from '../body.ts';
import { Malformed } from '../error.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import { bindingsOf } from '../rest/bindings.ts';
import { XmlCursor } from '../xml/cursor.ts';
import { namespaceAttribute, payloadElement } from '../xml/name.ts';
import { contentReader, elementReader } from '../xml/read.ts';
import { XmlWriters } from '../xml/write.ts';
import type { ClientProtocol } from './client-protocol.ts';
import { EmbeddedError } from './embedded-error.ts';
import { readRestOutput, writeRestRequest } from './rest.ts';
import type { RestDocuments } from './rest.ts';
import { readXmlError } from './xml-error.ts';

const writers = new XmlWriters({ milliseconds: false });

const documents: RestDocuments = {
  contentType: 'application/xml',
  writeDocument,
  writePayload: (member, value) => writers.element(payloadElement(member), member)(value),

  readDocument({ output, name }, text, fields) {
    if (output === undefined) return;
    const cursor = openDocument(text);
    // The one answer whose root is its only member.
    if (name === 'GetBucketLocation') {
      const location = cursor.value();
      if (location !== '') fields['LocationConstraint'] = location;
    } else contentReader(output)(cursor, fields);
  },

  readPayload(member, text, fields) {
    fields[member.name] = elementReader(member.shape)(openDocument(text));
  },
};

function writeDocument({ input, traits, name }: Operation, value: Readonly<Fields>): string {
  if (input === undefined) return '';
  // Nothing to say is no document, where there would be one.
  if (bindingsOf(input).document.every((member) => value[member.name] === undefined)) return '';
  const root = traits.inputName ?? `${name}Request`;
  return `<${root}${namespaceAttribute(traits.inputNamespace)}>${writers.content(input)(value)}</${root}>`;
}

/** Opens a document, unless it is an error in the place of one: S3 copies with status 200 may still fail. */
function openDocument(text: string): XmlCursor {
  const cursor = new XmlCursor(text);
  if (cursor.root() === 'Error') throw new EmbeddedError();
  return cursor;
}

/** REST with XML bodies: S3, S3 Control, CloudFront. */
export const restXmlClient: ClientProtocol = {
  writeRequest: (operation, input, options) => writeRestRequest(operation, input, options, documents),
  readOutput: (operation, response) => readRestOutput(operation, response, documents),

  readEvent(shape, payload) {
    const fields: Fields = {};
    contentReader(shape)(openDocument(bodyText(payload)), fields);
    return fields;
  },

  readError(operation, _response, body) {
    if (body.length === 0) throw new Malformed('no error');
    return readXmlError(operation, bodyText(body));
  },
};
