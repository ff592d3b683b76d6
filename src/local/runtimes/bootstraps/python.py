"""Runs a Python function: reads invocations from descriptor 4, a JSON document a line, and writes what came of each."""

import importlib
import json
import logging
import os
import resource
import sys
import time
import traceback

channel = os.fdopen(4, "r+b", buffering=0)
lines = os.fdopen(os.dup(4), "rb")
task_root = os.environ["LAMBDA_TASK_ROOT"]
current = {"id": ""}


def send(message):
    message["maxKilobytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    data = memoryview(json.dumps(message).encode() + b"\n")
    sys.stdout.flush()
    sys.stderr.flush()
    while data:
        data = data[channel.write(data) :]


class AddRequestId(logging.Filter):
    def filter(self, record):
        record.aws_request_id = current["id"]
        return True


def set_up_logging():
    logging.Formatter.converter = time.gmtime
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        logging.Formatter(
            "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n", "%Y-%m-%dT%H:%M:%S"
        )
    )
    handler.terminator = ""
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
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename != __file__]
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": request_id,
        "stackTrace": traceback.format_list(frames),
    }


def log_error(shape):
    print("[ERROR] " + (f"{shape['errorType']}: {shape['errorMessage']}" if shape["errorMessage"] else shape["errorType"]))
    if shape["stackTrace"]:
        print("Traceback (most recent call last):")
        print("".join(shape["stackTrace"]), end="")


class Identity:
    cognito_identity_id = None
    cognito_identity_pool_id = None


class Client:
    def __init__(self, given):
        self.installation_id = given.get("installation_id")
        self.app_title = given.get("app_title")
        self.app_version_name = given.get("app_version_name")
        self.app_version_code = given.get("app_version_code")
        self.app_package_name = given.get("app_package_name")


class ClientContext:
    def __init__(self, given):
        self.custom = given.get("custom")
        self.env = given.get("env")
        self.client = Client(given["client"]) if given.get("client") else None


class Context:
    def __init__(self, invocation):
        self.aws_request_id = invocation["id"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.invoked_function_arn = invocation["functionArn"]
        self.identity = Identity()
        given = invocation.get("clientContext")
        self.client_context = ClientContext(json.loads(given)) if given else None
        self._deadline = time.monotonic() + invocation["timeoutMs"] / 1000

    def get_remaining_time_in_millis(self):
        return max(0, int((self._deadline - time.monotonic()) * 1000))

    def log(self, message):
        sys.stdout.write(str(message))


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
        log_error(error.shape)
        send({"kind": "init-error", "error": error.shape})
    except Exception as error:
        shape = shape_of(error, "")
        log_error(shape)
        send({"kind": "init-error", "error": shape})
    for line in lines:
        invocation = json.loads(line)
        request_id = current["id"] = invocation["id"]
        os.environ["_X_AMZN_TRACE_ID"] = invocation["traceId"]
        try:
            result = handler(json.loads(invocation["event"]), Context(invocation))
        except Exception as error:
            shape = shape_of(error, request_id)
            log_error(shape)
            send({"kind": "error", "id": request_id, "error": shape})
            continue
        try:
            send({"kind": "result", "id": request_id, "result": json.dumps(result, ensure_ascii=False)})
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
