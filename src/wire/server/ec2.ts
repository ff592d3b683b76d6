import { bodyText, textBody, wholeBody } from '../body.ts';
import { Malformed, WireError } from '../error.ts';
import type { Operation } from '../operation.ts';
import { readForm } from '../query/form-tree.ts';
import type { FormNode } from '../query/form-tree.ts';
import { ec2Names } from '../query/names.ts';
import { FormReaders } from '../query/read.ts';
import { escapeXml } from '../xml/escape.ts';
import { writable } from '../xml/writable.ts';
import { XmlWriters } from '../xml/write.ts';
import type { ServerProtocol } from './server-protocol.ts';

const readers = new FormReaders(ec2Names);
const writers = new XmlWriters({ milliseconds: true });
const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** EC2's own query protocol. */
export const ec2Server: ServerProtocol = {
  async readRequest(operation, request) {
    const body = bodyText(await wholeBody(request.body));
    try {
      const form = readForm(request.query, body);
      refuseUnknown(operation, form);
      return operation.input === undefined ? {} : readers.structure(operation.input)(form);
    } catch (error) {
      throw error instanceof Malformed ? refusal(error) : error;
    }
  },

  writeResponse(operation, output, requestId) {
    const { name, service } = operation;
    const shape = operation.output;
    const content = shape === undefined ? '<return>true</return>' : writers.content(shape)(output);
    const root = `${name}Response`;
    // The trailing slash is not in the model, yet in every answer.
    const namespace = `http://ec2.amazonaws.com/doc/${service.metadata.apiVersion}/`;
    const text = `${PROLOG}<${root} xmlns="${namespace}"><requestId>${requestId}</requestId>${content}</${root}>`;
    return { status: 200, headers: headers(requestId), body: textBody(text) };
  },

  writeError(_service, fault, requestId) {
    const error = `<Code>${escapeXml(fault.code)}</Code><Message>${escapeXml(writable(fault.message))}</Message>`;
    const text = `${PROLOG}<Response><Errors><Error>${error}</Error></Errors><RequestID>${requestId}</RequestID></Response>`;
    return { status: fault.status, headers: headers(requestId), body: textBody(text) };
  },
};

function headers(requestId: string): Record<string, string> {
  return {
    'content-type': 'text/xml;charset=UTF-8',
    'cache-control': 'no-cache, no-store',
    'x-amzn-requestid': requestId,
  };
}

const COMMON = new Set([
  'Action',
  'Version',
  'DryRun',
  'AWSAccessKeyId',
  'Signature',
  'SignatureMethod',
  'SignatureVersion',
  'SecurityToken',
  'Timestamp',
  'Expires',
]);

function refuseUnknown(operation: Operation, form: FormNode): void {
  const known = operation.input === undefined ? undefined : readers.parameters(operation.input);
  for (const name of form.children?.keys() ?? []) {
    if (known?.has(name) === true || COMMON.has(name) || name.toLowerCase().startsWith('x-amz-')) continue;
    throw new WireError('UnknownParameter', 400, `The parameter ${name} is not recognized`);
  }
}

function refusal({ found, member }: Malformed): WireError {
  if (member === undefined)
    return new WireError('MalformedQueryString', 400, 'The query string contains a syntax error.');
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return new WireError(
    'InvalidParameterValue',
    400,
    `Value (${found ?? ''}) for parameter ${name} is invalid.`,
  );
}
