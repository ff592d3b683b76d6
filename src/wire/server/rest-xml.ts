import { textBody } from '../body.ts';
import { Malformed, WireError } from '../error.ts';
import { NOT_DECODED } from '../percent.ts';
import { s3Path } from '../identify/s3-host.ts';
import type { Operation } from '../operation.ts';
import { XmlCursor } from '../xml/cursor.ts';
import { escapeXml } from '../xml/escape.ts';
import { writeLooseXml } from '../xml/loose.ts';
import { contentReader, elementReader } from '../xml/read.ts';
import { payloadElement } from '../xml/name.ts';
import { writable } from '../xml/writable.ts';
import { XmlWriters } from '../xml/write.ts';
import { readRestRequest, writeRestResponse } from './rest.ts';
import type { RestDocuments } from './rest.ts';
import { hostId, requestHeaders } from './request-ids.ts';
import { documentRoot, responseNamespace } from './rest-xml-roots.ts';
import { checkListing } from './s3-listing.ts';
import type { ServerProtocol } from './server-protocol.ts';

const writers = new XmlWriters({ milliseconds: true });
const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const S3_XML = 'The XML you provided was not well-formed or did not validate against our published schema';

const documents: RestDocuments = {
  contentType: 'application/xml',

  readDocument({ input }, text, fields) {
    if (input === undefined) return;
    const cursor = new XmlCursor(text);
    cursor.root();
    contentReader(input)(cursor, fields);
    cursor.end();
  },

  readPayload({ service }, member, text, fields) {
    const cursor = new XmlCursor(text);
    const root = cursor.root();
    const wanted = payloadElement(member);
    if (service.name === 's3' && root !== wanted) throw new Malformed(wanted, root);
    fields[member.name] = elementReader(member.shape)(cursor);
    cursor.end();
  },

  writeDocument(operation, value) {
    const { output, name, service } = operation;
    if (output === undefined) return '';
    const root = documentRoot(operation);
    const xmlns = ` xmlns="${responseNamespace(service)}"`;
    // The one answer whose root is its only member; a bucket of us-east-1 has none.
    if (name === 'GetBucketLocation') {
      const location = value['LocationConstraint'];
      return `${PROLOG}<${root}${xmlns}>${typeof location === 'string' ? escapeXml(location) : ''}</${root}>`;
    }
    return `${PROLOG}<${root}${xmlns}>${writers.content(output)(value)}</${root}>`;
  },

  writePayload({ service }, member, value) {
    const { shape, traits } = member;
    const reference = { shape, traits: { ...traits, namespace: responseNamespace(service) } };
    return PROLOG + writers.element(payloadElement(member), reference)(value);
  },
};

/** REST with XML bodies: S3, S3 Control, CloudFront. */
export const restXmlServer: ServerProtocol = {
  readRequest(operation, request) {
    const path = operation.service.name === 's3' ? s3Path(request) : request.path;
    const refuse = (error: unknown): never => {
      throw error instanceof Malformed ? refusal(operation, error) : error;
    };
    try {
      const read = readRestRequest(operation, request, path, documents);
      if (operation.service.name === 's3') checkListing(operation.name, request.query);
      return read instanceof Promise ? read.catch(refuse) : read;
    } catch (error) {
      return refuse(error);
    }
  },

  writeResponse: (operation, output, requestId) =>
    writeRestResponse(operation, output, requestHeaders(operation.service.name, requestId), documents),

  events: {
    contentType: 'text/xml',
    initialResponse: false,
    write: (shape, value) => textBody(PROLOG + writers.element(shape.name, { shape, traits: {} })(value)),
  },

  writeError(service, fault, requestId) {
    const code = service.error(fault.code)?.code ?? fault.code;
    const message = service.name === 's3' ? fault.message : writable(fault.message);
    const error = `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>${writeLooseXml(fault.fields ?? {})}`;
    const ids = `<RequestId>${requestId}</RequestId><HostId>${hostId(requestId)}</HostId>`;
    const type = `<Type>${fault.sender ? 'Sender' : 'Receiver'}</Type>`;
    const wrapped = (inner: string, after: string): string =>
      `<ErrorResponse xmlns="${responseNamespace(service)}"><Error>${inner}</Error>${after}</ErrorResponse>`;
    const own: Readonly<Record<string, string>> = {
      s3: `<Error>${error}${ids}</Error>`,
      s3control: wrapped(error, ids),
    };
    const text = PROLOG + (own[service.name] ?? wrapped(type + error, `<RequestId>${requestId}</RequestId>`));
    const headers = {
      ...requestHeaders(service.name, requestId),
      // An object that was not modified has no content here that could have a type.
      ...(fault.status === 304 ? {} : { 'content-type': 'application/xml' }),
      ...fault.headers,
    };
    return { status: fault.status, headers, body: textBody(text) };
  },
};

/** S3 tells apart what is wrong with a document, a number in the query string and the path itself. */
function s3Refusal({ message, found = '', member }: Malformed): WireError {
  if (message === NOT_DECODED)
    return new WireError('InvalidURI', 400, "Couldn't parse the specified URI.", { URI: found });
  if (member !== undefined)
    return new WireError('InvalidArgument', 400, unreadable(member, message), {
      ArgumentName: member,
      ArgumentValue: found,
    });
  return new WireError('MalformedXML', 400, S3_XML);
}

function unreadable(argument: string, expected: string): string {
  if (argument === 'partNumber') return 'Part number must be an integer between 1 and 10000, inclusive';
  return expected === 'integer'
    ? `Provided ${argument} not an integer or within integer range`
    : `Provided ${argument} is not a ${expected}`;
}

function refusal({ service }: Operation, error: Malformed): WireError {
  if (service.name === 's3') return s3Refusal(error);
  return new WireError(
    'MalformedXML',
    400,
    error.found === undefined ? S3_XML : `Could not read '${error.found}'.`,
  );
}
