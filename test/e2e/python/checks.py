"""Runs the checks of the modules named on the command line in one process, and prints one JSON line for each."""
import importlib
import json
import os
import sys
import traceback

import boto3

registered = []
# Debian's boto3 is older than AWS_ENDPOINT_URL.
endpoint = os.environ["AWS_ENDPOINT_URL"]


def client(service, session=boto3, **options):
    return session.client(service, endpoint_url=endpoint, **options)


def check(function):
    registered.append(function)
    return function


def refused(code, message, call, **arguments):
    """The call is refused with exactly this code and sentence."""
    from botocore.exceptions import ClientError

    try:
        call(**arguments)
    except ClientError as error:
        told = error.response["Error"]
        assert told["Code"] == code, told
        assert message is None or told["Message"] == message, told
        return error
    raise AssertionError("was not refused with " + code)


def main():
    sys.modules["checks"] = sys.modules["__main__"]
    for name in sys.argv[1:]:
        importlib.import_module(name)
    for function in registered:
        result = {"check": f"{function.__module__}: {function.__doc__}", "error": None}
        try:
            function()
        except Exception:
            result["error"] = traceback.format_exc(limit=-3, chain=False)
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
