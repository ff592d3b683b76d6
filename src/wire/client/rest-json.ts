import { bodyText } from '../body.ts';
import { lenientJsonReaders } from '../json/lenient.ts';
import { jsonWriters } from '../json/write.ts';
import { isFields } from '../record.ts';
import type { ClientProtocol } from './client-protocol.ts';
import { parseJson } from './json.ts';
import { readRestOutput, writeRestRequest } from './rest.ts';
import type { RestDocuments } from './rest.ts';
import { readTreeError } from './tree-error.ts';

const documents: RestDocuments = {
  contentType: 'application/json',
  writeDocument: ({ input }, value) =>
    input === undefined ? '' : JSON.stringify(jsonWriters.structure(input)(value)),
  writePayload: (member, value) => JSON.stringify(jsonWriters.value(member)(value)),
  readDocument({ output }, text, fields) {
    if (output !== undefined) Object.assign(fields, lenientJsonReaders.structure(output)(parseJson(text)));
  },
  readPayload(member, text, fields) {
    fields[member.name] = lenientJsonReaders.value(member)(parseJson(text));
  },
};

/** REST with JSON bodies: Lambda, SES v2, EBS, Scheduler. */
export const restJsonClient: ClientProtocol = {
  writeRequest: (operation, input, options) => writeRestRequest(operation, input, options, documents),
  readOutput: (operation, response) => readRestOutput(operation, response, documents),

  readEvent: (shape, payload) => lenientJsonReaders.structure(shape)(parseJson(bodyText(payload))),

  readError(operation, response, body) {
    const text = bodyText(body);
    const tree = text === '' ? {} : parseJson(text);
    return readTreeError(operation, response, isFields(tree) ? tree : {}, lenientJsonReaders);
  },
};
