import { bodyText, textBody, wholeBody } from '../body.ts';
import { Malformed, WireError } from '../error.ts';
import { isQueuePath } from '../queue-address.ts';
import type { HttpRequest } from '../http.ts';
import type { Operation } from '../operation.ts';
import { readForm } from '../query/form-tree.ts';
import { queryNames } from '../query/names.ts';
import { FormReaders } from '../query/read.ts';
import type { Fields } from '../record.ts';
import type { ServiceFacts } from '../service-facts.ts';
import { queryMessage } from './query-error.ts';
import { escapeXml } from '../xml/escape.ts';
import { writeLooseXml } from '../xml/loose.ts';
import { writable } from '../xml/writable.ts';
import { XmlWriters } from '../xml/write.ts';
import type { ServerProtocol } from './server-protocol.ts';
import { boxUsage, simpledbError } from './simpledb.ts';

const readers = new FormReaders(queryNames);
const writers = new XmlWriters({ milliseconds: false });

/** The query protocol of IAM, STS, SNS, SES, Auto Scaling and, for older clients, SQS and CloudWatch. */
export const queryServer: ServerProtocol = {
  async readRequest(operation, request) {
    const body = bodyText(await wholeBody(request.body));
    try {
      const form = readForm(request.query, body);
      const input = operation.input === undefined ? {} : readers.structure(operation.input)(form);
      return withQueueUrl(operation, request, withEmptyLists(operation, input));
    } catch (error) {
      throw error instanceof Malformed ? refusal(error) : error;
    }
  },

  writeResponse(operation, output, requestId) {
    const { name, service, traits } = operation;
    const shape = operation.output;
    const wrapper = traits.resultWrapper ?? `${name}Result`;
    const content = shape === undefined ? '' : writers.content(shape)(output);
    const result = shape === undefined ? '' : `<${wrapper}>${content}</${wrapper}>`;
    const metadata = `<RequestId>${requestId}</RequestId>${service.name === 'sdb' ? boxUsage(name) : ''}`;
    const text = `<${name}Response${xmlns(service)}>${result}<ResponseMetadata>${metadata}</ResponseMetadata></${name}Response>`;
    return { status: 200, headers: headers(requestId), body: textBody(text) };
  },

  writeError(service, fault, requestId) {
    if (service.name === 'sdb') {
      const body = textBody(simpledbError(fault, requestId));
      return { status: fault.status, headers: headers(requestId), body };
    }
    if (service.name === 'sqs' && fault.code === 'UnknownOperationException')
      return {
        status: fault.status,
        headers: headers(requestId),
        body: textBody('<UnknownOperationException/>'),
      };
    const code = service.error(fault.code)?.code ?? fault.code;
    const message = queryMessage(service, fault);
    const error =
      `<Type>${fault.sender ? 'Sender' : 'Receiver'}</Type><Code>${escapeXml(code)}</Code>` +
      `<Message>${escapeXml(writable(message))}</Message>${writeLooseXml(fault.fields ?? {})}`;
    const text = `<ErrorResponse${xmlns(service)}><Error>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
    return { status: fault.status, headers: headers(requestId), body: textBody(text) };
  },
};

/** In a form no list and an empty one are the same; SQS's actions have words of their own for empty ones. */
function withEmptyLists({ service, input: shape }: Operation, input: Fields): Fields {
  if (service.name !== 'sqs') return input;
  const empty = (shape?.members ?? []).filter(
    ({ name, shape: { kind }, traits }) =>
      kind === 'list' && traits.required === true && input[name] === undefined,
  );
  return { ...input, ...Object.fromEntries(empty.map(({ name }) => [name, []])) };
}

/** A form that was posted to a queue's own address is about that queue. */
function withQueueUrl(operation: Operation, request: HttpRequest, input: Fields): Fields {
  if (operation.service.name !== 'sqs' || !isQueuePath(request.path)) return input;
  if (operation.input?.members.some(({ name }) => name === 'QueueUrl') !== true) return input;
  const { protocol, hostname, port, path } = request;
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  return { QueueUrl: `${protocol}://${host}${path}`, ...input };
}

function xmlns(service: ServiceFacts): string {
  const { xmlNamespace } = service.metadata;
  return xmlNamespace === undefined ? '' : ` xmlns="${xmlNamespace}"`;
}

function headers(requestId: string): Record<string, string> {
  return { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
}

function refusal({ found, member, message }: Malformed): WireError {
  if (member === undefined || found === undefined)
    return new WireError('MalformedQueryString', 404, 'The query string contains a syntax error.');
  return new WireError('MalformedInput', 400, `STRING_VALUE can not be converted to ${article(message)}`);
}

function article(kind: string): string {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}
