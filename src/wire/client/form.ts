import { bodyText, textBody, wholeBody } from '../body.ts';
import { ec2Names, queryNames } from '../query/names.ts';
import { FormWriters } from '../query/write.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import type { WriteOptions, WrittenRequest } from '../written-request.ts';
import { XmlCursor } from '../xml/cursor.ts';
import { contentReader } from '../xml/read.ts';
import type { ClientProtocol } from './client-protocol.ts';
import { withToken } from './idempotency.ts';
import { readXmlError } from './xml-error.ts';

const HEADERS = { 'content-type': 'application/x-www-form-urlencoded' } as const;

function formRequest(writers: FormWriters): ClientProtocol['writeRequest'] {
  return (operation: Operation, input: Readonly<Fields>, options: WriteOptions): WrittenRequest => {
    const shape = operation.input;
    const members = shape === undefined ? '' : writers.structure(shape)(withToken(shape, input, options), '');
    const text = `Action=${operation.name}&Version=${operation.service.metadata.apiVersion}${members}`;
    return { method: 'POST', path: '/', query: '', headers: HEADERS, body: textBody(text) };
  };
}

/** EC2's own query protocol. */
export const ec2Client: ClientProtocol = {
  writeRequest: formRequest(new FormWriters(ec2Names)),

  async readOutput(operation, response) {
    const fields: Fields = {};
    const shape = operation.output;
    if (shape === undefined) return fields;
    const cursor = new XmlCursor(bodyText(await wholeBody(response.body)));
    cursor.root();
    contentReader(shape)(cursor, fields);
    return fields;
  },

  readError: (operation, _response, body) => readXmlError(operation, bodyText(body)),
};

/** The query protocol. */
export const queryClient: ClientProtocol = {
  writeRequest: formRequest(new FormWriters(queryNames)),

  async readOutput(operation, response) {
    const fields: Fields = {};
    const shape = operation.output;
    if (shape === undefined) return fields;
    const cursor = new XmlCursor(bodyText(await wholeBody(response.body)));
    cursor.root();
    const wrapper = operation.traits.resultWrapper ?? `${operation.name}Result`;
    for (let name = cursor.child(); name !== undefined; name = cursor.child()) {
      if (name === wrapper) contentReader(shape)(cursor, fields);
      else cursor.skip();
    }
    return fields;
  },

  readError: (operation, _response, body) => readXmlError(operation, bodyText(body)),
};
