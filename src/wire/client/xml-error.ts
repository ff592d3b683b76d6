import { Malformed } from '../error.ts';
import type { Operation } from '../operation.ts';
import type { Fields } from '../record.ts';
import { XmlCursor } from '../xml/cursor.ts';
import { readLooseXml } from '../xml/loose.ts';
import { contentReader } from '../xml/read.ts';
import type { FaultBody } from './client-protocol.ts';

const REQUEST_ID = /^RequestI[dD]$/;

/**
 * Reads an error in XML, in any of its forms: `Response/Errors/Error` of EC2, `ErrorResponse/Error` of the
 * query protocol, and the bare `Error` of S3. Throws `Malformed` when it is none of them.
 */
export function readXmlError(operation: Operation, text: string): FaultBody {
  let requestId: string | undefined;
  let error: Record<string, string> | undefined;
  const walk = (cursor: XmlCursor, name: string): void => {
    if (name === 'Error') {
      error ??= readLooseXml(cursor);
      requestId ??= error['RequestId'];
      return;
    }
    for (let child = cursor.child(); child !== undefined; child = cursor.child()) {
      if (child === 'Errors' || child === 'Error') walk(cursor, child);
      else if (REQUEST_ID.test(child)) requestId = cursor.textOrSkip();
      else cursor.skip();
    }
  };
  const cursor = new XmlCursor(text);
  walk(cursor, cursor.root());
  if (error?.['Code'] === undefined) throw new Malformed('no error');
  const { Code: code, Message: upper, message: lower, Type: _type, RequestId: _id, ...rest } = error;
  return {
    code,
    message: upper ?? lower ?? '',
    fields: typedFields(operation, code, text) ?? rest,
    requestId,
  };
}

/** The error's own members as its shape types them, where the model has one with members to type. */
function typedFields(operation: Operation, code: string, text: string): Fields | undefined {
  const shape = operation.service.error(code);
  const typed = shape?.members.filter((member) => member.name.toLowerCase() !== 'message') ?? [];
  if (shape === undefined || typed.length === 0) return undefined;
  const cursor = new XmlCursor(text);
  const fields: Fields = {};
  const find = (name: string): void => {
    if (name === 'Error') {
      contentReader(shape)(cursor, fields);
      return;
    }
    for (let child = cursor.child(); child !== undefined; child = cursor.child()) {
      if (child === 'Errors' || child === 'Error') find(child);
      else cursor.skip();
    }
  };
  find(cursor.root());
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name.toLowerCase() !== 'message'));
}
