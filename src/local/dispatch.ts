import type { Clock, Random } from '../clock.ts';
import { isWhole } from '../wire/body.ts';
import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import { identify } from '../wire/identify.ts';
import type { Operation } from '../wire/operation.ts';
import { WireError, readRequest, writeError, writeResponse } from '../wire/server.ts';
import type { WireFault } from '../wire/server.ts';
import { loadService } from '../wire/service.ts';
import { withPresignedHeaders } from '../wire/presigned-headers.ts';
import { scopeFault } from '../wire/sigv4/authorization.ts';
import type { AuthFault } from '../wire/sigv4/fault.ts';
import { isAuthFault } from '../wire/sigv4/fault.ts';
import { wordFault } from '../wire/sigv4/fault-words.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import type { Addressed, Asked } from './addressed.ts';
import { address } from './addressed.ts';
import type { Authentication, Identity } from './authenticate.ts';
import { authenticate } from './authenticate.ts';
import { AwsError } from './error.ts';
import type { Failures } from './failures.ts';
import { needsFront } from './needs-front.ts';
import { faultFamily } from './fault-family.ts';
import { atFormerAddress } from './former-address.ts';
import type { Faults, Strike } from './faults/faults.ts';
import { ConnectionDropped, struckError } from './faults/struck-error.ts';
import { logRequest } from './bucket-log.ts';
import { internalError } from './internal-error.ts';
import type { Invocation } from './invocation.ts';
import type { Performer } from './performer.ts';
import { readAlias, readEdgeAddress } from './services/cloudfront/edge/address.ts';
import type { Phases } from './phases.ts';
import { loggedBucket, withEndpoint } from './services/s3/port.ts';
import { newRequestId } from './request-id.ts';
import { readUrlAddress } from './services/lambda/urls/url-address.ts';
import { unpacked } from './unpacked.ts';
import { withWholeBody } from './whole-body.ts';

export interface DispatcherParts {
  readonly authentication: Authentication;
  readonly performer: Performer;
  readonly phases: Phases;
  readonly faults: Faults;
  readonly failures: Failures;
  readonly random: Random;
  readonly wall: Clock;
  /** The virtual time. */
  readonly now: () => number;
}

/** What the links in messages and mails ask for: who has one has no key of the account. */
const linked = new Set(['sns:ConfirmSubscription', 'sns:Unsubscribe']);

/** Whether an action may be asked for without a signature. */
function isOpen({ name, service, traits }: Operation): boolean {
  return traits.noAuth === true || linked.has(`${service.name}:${name}`);
}

/** Takes a request from its bytes to the answer's. */
export class Dispatcher {
  readonly #parts: DispatcherParts;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /**
   * Always answers, in AWS's shape; rejects only when the weather breaks the connection. At once, where nothing has to
   * be waited for: each promise on the way would cost a small call more than what it is for.
   */
  handle(request: HttpRequest, sourceAddress: string): HttpResponse | Promise<HttpResponse> {
    const url = readUrlAddress(request.hostname, request.path);
    if (url !== undefined) return this.#throughUrl(request, url, sourceAddress);
    const edge =
      readEdgeAddress(request.hostname, request.path) ??
      readAlias(this.#parts.authentication.state, request.hostname, request.path);
    if (edge !== undefined) return this.#atEdge(request, edge, sourceAddress);
    return needsFront(request)
      ? this.#throughS3(request, sourceAddress)
      : this.#answer(request, sourceAddress);
  }

  async #throughUrl(
    request: HttpRequest,
    url: NonNullable<ReturnType<typeof readUrlAddress>>,
    sourceAddress: string,
    known?: Identity,
  ): Promise<HttpResponse> {
    const { urlFront } = await import('./services/lambda/urls/url-front.ts');
    const { authentication, performer, random } = this.#parts;
    const requestId = random.uuid();
    return urlFront(request, url, { authentication, performer, requestId, sourceAddress, known });
  }

  async #throughS3(request: HttpRequest, sourceAddress: string): Promise<HttpResponse> {
    const { s3Front } = await import('./services/s3/front/front.ts');
    const { authentication } = this.#parts;
    const requestId = newRequestId('s3', this.#parts.random);
    const answer = async (asked: HttpRequest, known?: Identity): Promise<HttpResponse> =>
      await this.#answer(asked, sourceAddress, known);
    return s3Front(request, { authentication, requestId, answer });
  }

  async #atEdge(
    request: HttpRequest,
    at: NonNullable<ReturnType<typeof readEdgeAddress>>,
    sourceAddress: string,
  ): Promise<HttpResponse> {
    const { edgeFront } = await import('./services/cloudfront/edge/edge.ts');
    const { authentication, performer, random } = this.#parts;
    const ask = async (asked: HttpRequest, known?: Identity): Promise<HttpResponse> => {
      if (known === undefined) return await this.handle(asked, sourceAddress);
      const url = readUrlAddress(asked.hostname, asked.path);
      return await (url === undefined
        ? this.#answer(asked, sourceAddress, known)
        : this.#throughUrl(asked, url, sourceAddress, known));
    };
    const requestId = random.uuid();
    return edgeFront(request, at, { authentication, performer, requestId, sourceAddress, ask });
  }

  /** Whether the owner of a bucket shares what a page asks for, or what S3 says to it. */
  async shares(request: HttpRequest): Promise<boolean | HttpResponse> {
    const { answerForeign } = await import('./services/s3/front/shared.ts');
    return answerForeign(this.#parts.authentication.state, request, newRequestId('s3', this.#parts.random));
  }

  /** @param known Who calls, where the front has found that out already. */
  #answer(
    request: HttpRequest,
    sourceAddress: string,
    known?: Identity,
  ): HttpResponse | Promise<HttpResponse> {
    const found = identify(request);
    const requestId = newRequestId(found.service, this.#parts.random);
    const asked: Asked = { request, requestId, sourceAddress, found };
    try {
      const streams = asked.found.service === 's3';
      const response =
        streams || isWhole(request.body)
          ? this.#answerWhole(asked, request, known)
          : withWholeBody(request).then((whole) => this.#answerWhole(asked, whole, known));
      return response instanceof Promise
        ? response.catch((error: unknown) => this.#refused(asked, error))
        : response;
    } catch (error) {
      return this.#refused(asked, error);
    }
  }

  /** @param whole The request, with its body whole unless its action takes that as it comes. */
  #answerWhole(
    asked: Asked,
    whole: HttpRequest,
    known: Identity | undefined,
  ): HttpResponse | Promise<HttpResponse> {
    const forS3 = asked.found.service === 's3';
    const content = forS3 ? withPresignedHeaders(whole) : atFormerAddress(unpacked(whole));
    // The action of a form stands in its body.
    if (!forS3 && content !== asked.request) asked.found = identify(content);
    const addressed = address(whole, content, asked);
    asked.addressed = addressed;
    const response = this.#call(addressed, known);
    return response instanceof Promise
      ? response.then((made) => this.#logged(addressed, made))
      : this.#logged(addressed, response);
  }

  #refused(asked: Asked, error: unknown): HttpResponse | Promise<HttpResponse> {
    if (error instanceof ConnectionDropped) throw error;
    const { request, found, requestId, addressed } = asked;
    const { service, protocol, operation } = found;
    const said = this.#worded(error, `${service}:${operation ?? ''}`, faultFamily(service, protocol));
    const fault = withEndpoint(said, request);
    const response = writeError(loadService(service), protocol, wireFault(fault), requestId);
    return addressed === undefined ? response : this.#logged(addressed, response);
  }

  #logged(addressed: Addressed, response: HttpResponse): HttpResponse | Promise<HttpResponse> {
    const { logged } = addressed;
    if (logged === undefined) return response;
    const { authentication, phases, wall, now } = this.#parts;
    const { caller } = logged.identity;
    const account = caller.account || authentication.account;
    const served = { ...addressed, ...logged, response, time: now(), ended: wall.now() };
    return logRequest(phases, account, served);
  }

  #call(addressed: Addressed, known: Identity | undefined): HttpResponse | Promise<HttpResponse> {
    const { request, content, service, protocol, family, operation } = addressed;
    const { authentication } = this.#parts;
    const identity = known ?? authenticate(request, authentication);
    if (isAuthFault(identity)) throw worded(wordFault(identity, family));
    const elsewhere = wrongService(identity, service.metadata.signingName, authentication);
    if (elsewhere !== undefined) throw worded(wordFault(elsewhere, family));
    if (identity.caller.kind === 'anonymous' && family !== 's3' && !isOpen(operation))
      throw worded(wordFault({ fault: 'missing' }, family));
    const read = readRequest(operation, protocol, content);
    return read instanceof Promise
      ? read.then((input) => this.#perform(addressed, identity, input))
      : this.#perform(addressed, identity, read);
  }

  #perform(addressed: Addressed, identity: Identity, input: object): HttpResponse | Promise<HttpResponse> {
    const { authentication, wall, performer } = this.#parts;
    if (addressed.service.name === 's3') {
      const bucket = loggedBucket(authentication.state, input);
      if (bucket !== undefined) addressed.logged = { bucket, input, identity, began: wall.now() };
    }
    const strike = this.#strike(addressed, identity);
    const invocation = this.#invocation(addressed, identity, input, strike?.fails);
    if (strike !== undefined) return this.#performStruck(addressed, invocation, strike);
    const output = performer.perform(invocation);
    return output instanceof Promise
      ? output.then((made) => this.#write(addressed, made))
      : this.#write(addressed, output);
  }

  async #performStruck(
    addressed: Addressed,
    invocation: Invocation,
    { latency, effect }: Strike,
  ): Promise<HttpResponse> {
    const { wall, performer } = this.#parts;
    if (latency > 0) await wall.sleep(latency);
    const struck = struckError(effect, addressed.service.name, addressed.family);
    if (struck !== undefined) {
      if (struck instanceof AwsError) performer.note(invocation, struck);
      throw struck;
    }
    const output = await performer.perform(invocation);
    if (effect?.kind === 'drop') throw new ConnectionDropped();
    return this.#write(addressed, output);
  }

  #write({ service, operation, protocol, family, requestId }: Addressed, output: object): HttpResponse {
    const where = `${service.name}:${operation.name}`;
    return writeResponse(operation, protocol, output, requestId, (error) =>
      wireFault(this.#worded(error, where, family)),
    );
  }

  #invocation(
    { request, requestId, sourceAddress, service, family, operation }: Addressed,
    { caller, region, partition, authorization, secretAccessKey }: Identity,
    input: object,
    fails: Strike['fails'],
  ): Invocation {
    return {
      service,
      operation,
      family,
      requestId,
      caller,
      account: caller.account || this.#parts.authentication.account,
      region,
      partition,
      input,
      sourceAddress,
      userAgent: request.headers['user-agent'],
      fails,
      request,
      authorization,
      secretAccessKey,
    };
  }

  #strike({ service, operation }: Addressed, { region, caller }: Identity): Strike | undefined {
    const { account } = caller;
    return this.#parts.faults.strike({ service: service.name, action: operation.name, region, account });
  }

  /** The error that goes out. What is no error of AWS is ours: reported, and never shown to the caller. */
  #worded(error: unknown, where: string, family: FaultFamily): AwsError {
    if (error instanceof AwsError) return error;
    if (error instanceof WireError)
      return new AwsError(error.code, error.status, error.message, error.fields);
    this.#parts.failures.report({ time: this.#parts.now(), where, error });
    return internalError(family, error);
  }
}

function wireFault({ code, status, message, fields, headers }: AwsError): WireFault {
  return { code, status, message, fields, headers, sender: status < 500 };
}

function worded(fault: ReturnType<typeof wordFault>): AwsError {
  return new AwsError(fault.code, fault.status, fault.message, fault.fields);
}

/** A signature for one service does not do for another. */
function wrongService(
  { authorization }: Identity,
  service: string,
  { roots }: Authentication,
): AuthFault | undefined {
  if (authorization === undefined || roots.mode === 'open') return undefined;
  // Directory buckets are S3's, and signed for under a name of their own.
  if (service === 's3' && authorization.service === 's3express') return undefined;
  return scopeFault(authorization, { service });
}
