#!/usr/bin/env python3
"""Edits, opens and closes a text for a long time and fails where memory grows.

    Tests/Benchmarks/soak.py [--binary PATH] [--edits N] [--cycles N]

After a start in which caches fill, the resident memory must stay within five percent and 1 MiB; the
fixture of the tests (with `--text` another text) must not take more than 20 MiB at any time.
"""

import argparse
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from client import Client, Document, frame  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.path.join(HERE, "..", "..", ".build", "release",
                                                         "analyst-server"))
    parser.add_argument("--text", default=os.path.join(
        HERE, "..", "Fixtures", "halvorne-2023-item1.10k.txt"))
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--cycles", type=int, default=1_000)
    parser.add_argument("--limit", type=float, default=20, help="MiB allowed at any time")
    options = parser.parse_args()
    with open(options.text, encoding="utf-8", newline="") as file:
        text = file.read()
    client = Client([os.path.abspath(options.binary), "--stdio"])
    is_flat = edits(client, text, options.edits)
    is_flat &= cycles(client, text, options.cycles)
    greatest = client.memory("VmHWM")
    client.close()
    print(f"greatest memory: {greatest:.1f} MiB of {options.limit:g}")
    sys.exit(0 if is_flat and greatest <= options.limit else 1)


def verdict(what, samples):
    """Whether memory after the first fifth stays at the level it had then."""
    level = max(samples[:max(len(samples) // 5, 1)])
    last = max(samples[-max(len(samples) // 5, 1):])
    is_flat = last <= level * 1.05 + 1
    print(f"{what}: {level:.1f} MiB at the start, {last:.1f} MiB at the end:",
          "flat" if is_flat else "GROWS")
    return is_flat


def edits(client, text, count):
    """Types letters and takes them out again, each edit answered before the next."""
    document = Document(client, text, "secfiling", "file:///soak.txt")
    samples = []
    for number in range(count):
        if number % 2 == 0:
            document.type()
        else:
            document.version += 1
            document.column -= 1
            start = {"line": document.line, "character": document.column}
            end = {"line": document.line, "character": document.column + 1}
            client.write(frame({
                "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
                    "textDocument": {"uri": document.uri, "version": document.version},
                    "contentChanges": [{"range": {"start": start, "end": end}, "text": ""}]}}))
            client.diagnostics(document.version, document.uri)
        if number % max(count // 50, 1) == 0:
            samples.append(client.memory())
    document.close()
    return verdict(f"{count} edits", samples)


def cycles(client, text, count):
    """Opens and closes texts under names of their own."""
    samples = []
    for number in range(count):
        Document(client, text, "secfiling", f"file:///soak-{number}.txt").close()
        if number % max(count // 50, 1) == 0:
            samples.append(client.memory())
    return verdict(f"{count} times opened and closed", samples)


if __name__ == "__main__":
    main()
