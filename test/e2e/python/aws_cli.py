"""Debian's AWS CLI, many command lines in one process: its start costs more than a second of CPU."""
import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

replies = sys.stdout
for line in sys.stdin:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = create_clidriver().main(json.loads(line))
        except SystemExit as end:
            status = end.code
    print(json.dumps({"status": status, "stdout": out.getvalue(), "stderr": err.getvalue()}), file=replies, flush=True)
