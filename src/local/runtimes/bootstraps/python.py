"""Runs a Python function: reads invocations from descriptor 4, a JSON document a line, and writes what came of each."""

import binascii
import importlib
import json
import logging
import os
import re
import resource
import sys
import time
import traceback

channel = os.fdopen(4, "r+b", buffering=0)
lines = os.fdopen(os.dup(4), "rb")
task_root = os.environ["LAMBDA_TASK_ROOT"]
current = {"id": ""}
AS_JSON = os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"
MINOR = int(os.environ["AWS_EXECUTION_ENV"].rsplit(".", 1)[1])
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S"
# What AWS's runtime warns of before an error while a function is loaded.
WARNING = (
    "LAMBDA_WARNING: Unhandled exception. The most likely cause is an issue in the function code. However, in rare cases, "
    "a Lambda runtime update can cause unexpected function behavior. For functions using managed runtimes, runtime updates "
    "can be triggered by a function change, or can be applied automatically. To determine if the runtime has been updated, "
    "check the runtime version in the INIT_START log entry. If this error correlates with a change in the runtime version, "
    "you may be able to mitigate this error by temporarily rolling back to the previous runtime version. For more "
    "information, see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
)


def send(message):
    message["maxKilobytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    data = memoryview(json.dumps(message).encode() + b"\n")
    sys.stdout.flush()
    sys.stderr.flush()
    while data:
        data = data[channel.write(data) :]


def log_frame(text):
    """One event of the log, however many lines it has: between two zero bytes, which nobody logs."""
    sys.stderr.flush()
    sys.stdout.write(f"\0{text}\0")
    sys.stdout.flush()


class LambdaLoggerHandler(logging.Handler):
    def emit(self, record):
        log_frame(self.format(record))


class JsonFormatter(logging.Formatter):
    """A record as AWS's runtime writes it where logs are JSON, with what the function added to it."""

    ours = frozenset(vars(logging.makeLogRecord({}))) | {"aws_request_id", "message", "asctime"}

    def format(self, record):
        error = record.exc_info or None
        line = {
            "timestamp": f"{time.strftime(TIME_FORMAT, time.gmtime(record.created))}.{int(record.msecs):03d}Z",
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "stackTrace": error and traceback.format_tb(error[2]),
            "errorType": error and error[0].__name__,
            "errorMessage": error and str(error[1]),
            "requestId": record.aws_request_id,
            "location": error and f"{record.pathname}:{record.funcName}:{record.lineno}",
        }
        added = {key: value for key, value in vars(record).items() if key not in self.ours and key not in line}
        told = {key: value for key, value in {**line, **added}.items() if value is not None}
        return json.dumps(told, ensure_ascii=False) + "\n"


class AddRequestId(logging.Filter):
    def filter(self, record):
        record.aws_request_id = current["id"]
        return True


def set_up_logging():
    logging.Formatter.converter = time.gmtime
    handler = LambdaLoggerHandler()
    handler.setFormatter(
        JsonFormatter()
        if AS_JSON
        else logging.Formatter(
            "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n", TIME_FORMAT
        )
    )
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "")
    if level:
        logging.getLogger().setLevel({"TRACE": "DEBUG", "WARN": "WARNING", "FATAL": "CRITICAL"}.get(level, level))
    handler.addFilter(AddRequestId())
    logging.getLogger().addHandler(handler)


class InitError(Exception):
    def __init__(self, kind, message, stack=()):
        super().__init__(message)
        self.shape = {"errorMessage": message, "errorType": kind, "requestId": "", "stackTrace": list(stack)}


def load(name):
    try:
        module_name, handler_name = name.rsplit(".", 1)
    except ValueError as error:
        raise InitError("Runtime.MalformedHandlerName", f"Bad handler '{name}': {error}")
    if module_name.split(".")[0] in sys.builtin_module_names:
        raise InitError("Runtime.BuiltInModuleConflict", f"Cannot use built-in module {module_name} as a handler module")
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise InitError("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}")
    except SyntaxError as error:
        stack = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}']
        raise InitError("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", stack)
    try:
        return getattr(module, handler_name)
    except AttributeError:
        raise InitError("Runtime.HandlerNotFound", f"Handler '{handler_name}' missing on module '{module_name}'")


def shape_of(error, request_id):
    # Without the columns that newer Pythons underline: AWS's runtime leaves them away.
    frames = [
        (frame.filename, frame.lineno, frame.name, frame.line)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename != __file__
    ]
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": request_id,
        "stackTrace": traceback.format_list(frames),
    }


def log_error(shape):
    if AS_JSON:
        log_frame(json.dumps({"timestamp": time.strftime(TIME_FORMAT, time.gmtime()), "level": "ERROR", **shape}))
        return
    kind, message = shape["errorType"], shape["errorMessage"]
    lines = [f"[ERROR] {kind}: {message}" if message else f"[ERROR] {kind}", "Traceback (most recent call last):"]
    for line in "".join(shape["stackTrace"]).splitlines():
        # Spaces that are not broken, so that consoles keep the indentation.
        lines.append("\u00a0" * (len(line) - len(line.lstrip(" "))) + line.lstrip(" "))
    log_frame("\n".join(lines))


class Members:
    """What shows its members as AWS's classes do."""

    def __repr__(self):
        told = ",".join(f"{name}={value}" for name, value in vars(self).items() if not name.startswith("_"))
        return f"{type(self).__name__}([{told}])"


class CognitoIdentity(Members):
    def __init__(self):
        self.cognito_identity_id = None
        self.cognito_identity_pool_id = None


class Client(Members):
    def __init__(self, given):
        self.installation_id = given.get("installation_id")
        self.app_title = given.get("app_title")
        self.app_version_name = given.get("app_version_name")
        self.app_version_code = given.get("app_version_code")
        self.app_package_name = given.get("app_package_name")


class ClientContext(Members):
    def __init__(self, given):
        self.custom = given.get("custom")
        self.env = given.get("env")
        self.client = Client(given["client"]) if given.get("client") else None


class LambdaContext(Members):
    def __init__(self, invocation):
        self.aws_request_id = invocation["id"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.invoked_function_arn = invocation["functionArn"]
        given = invocation.get("clientContext")
        self.client_context = ClientContext(json.loads(given)) if given else None
        self.identity = CognitoIdentity()
        self._deadline = time.monotonic() + invocation["timeoutMs"] / 1000

    def get_remaining_time_in_millis(self):
        return max(0, int((self._deadline - time.monotonic()) * 1000))

    def log(self, message):
        log_frame(str(message))


def to_json(result):
    """JSON as AWS's runtimes write it: numbers that are exact too, and letters as they are since Python 3.12."""
    mark = os.urandom(12).hex()
    # Whoever answers with exact numbers has loaded what they are.
    decimal = sys.modules.get("decimal")

    def exact(value):
        if decimal and isinstance(value, decimal.Decimal):
            return float("nan") if value.is_nan() else f"{mark}{value}{mark}"
        raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")

    text = json.dumps(result, ensure_ascii=MINOR < 12, default=exact)
    return re.sub(f'"{mark}([^"]*?){mark}"', r"\1", text) if decimal else text


def main():
    sys.path.insert(0, task_root)
    os.environ.setdefault("TZ", ":UTC")
    os.chdir(task_root)
    set_up_logging()
    started = time.perf_counter()
    handler = None
    try:
        handler = load(os.environ["_HANDLER"])
        send({"kind": "ready", "milliseconds": (time.perf_counter() - started) * 1000})
    except InitError as error:
        logging.warning(WARNING)
        log_error(error.shape)
        send({"kind": "init-error", "error": error.shape})
    except Exception as error:
        shape = shape_of(error, "")
        logging.warning(WARNING)
        log_error(shape)
        send({"kind": "init-error", "error": shape})
    for line in lines:
        invocation = json.loads(line)
        request_id = current["id"] = invocation["id"]
        os.environ["_X_AMZN_TRACE_ID"] = invocation["traceId"]
        try:
            result = handler(json.loads(invocation["event"]), LambdaContext(invocation))
        except Exception as error:
            shape = shape_of(error, request_id)
            log_error(shape)
            send({"kind": "error", "id": request_id, "error": shape})
            continue
        try:
            if isinstance(result, bytes):
                # Bytes are the answer as they are, and need not be JSON.
                data = binascii.b2a_base64(result, newline=False).decode()
                send({"kind": "chunk", "data": data, "contentType": "application/unknown"})
                send({"kind": "result", "id": request_id, "streamed": True})
            else:
                send({"kind": "result", "id": request_id, "result": to_json(result)})
        except Exception as error:
            shape = {
                "errorMessage": f"Unable to marshal response: {error}",
                "errorType": "Runtime.MarshalError",
                "requestId": request_id,
                "stackTrace": [],
            }
            log_error(shape)
            send({"kind": "error", "id": request_id, "error": shape})


main()
