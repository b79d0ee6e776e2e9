# SPDX-License-Identifier: EUPL-1.2
"""The server of the command `run`: one process that keeps its pages, and its key, in memory."""

from __future__ import annotations

import argparse
import logging
import sys

import waitress

from asielwijzer.site.wsgi import application

THREADS = 4


def main(args: list[str] | None = None) -> int:
    """Serve the site and print its address. Nothing of a visitor is written to any log."""
    parser = argparse.ArgumentParser(prog="asielwijzer-site", description="Serve the guide.")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1: this machine only)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen on (0: any that is free)")
    options = parser.parse_args(args)
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(message)s")
    try:
        server = waitress.create_server(application, host=options.host, port=options.port, threads=THREADS, ident=None)
    except OSError as error:
        print(f"port {options.port} on {options.host} cannot be used: {error.strerror}", file=sys.stderr)
        return 1
    port = getattr(server, "effective_port", options.port)
    print(f"The guide is at http://{options.host}:{port}/ (stop with Ctrl-C)", flush=True)
    try:
        server.run()
    except KeyboardInterrupt:
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
