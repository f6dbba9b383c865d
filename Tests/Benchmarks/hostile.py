#!/usr/bin/env python3
"""Hands hostile filings and rude clients to the program; fails where it crashes, hangs or lies.

    Tests/Benchmarks/hostile.py [--binary PATH] [--quick]

Prints the time and the greatest memory of each case. Only a crash, a hang of more than a minute, an
unanswered request or a control character in what is printed is a failure: times are for reading.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from client import Client, Document, frame  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
ITEM = "Item 1. Business\n\nHalden Foods, Inc. (“Halden”) sells soup. In 2022, one customer " \
       "accounted for 44% of our revenue.\n\n"
PAGE = "<html><body><p><b>Item 1. Business</b></p><p>Halden sells soup.</p>"


def filings(scale):
    """Texts that a careless reader would not get through; `scale` 1 is the whole size."""
    many = int(1_000_000 * scale)
    bomb = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(12))
    return {
        "a million nested tags": PAGE + "<i>" * many + "deep" + "</i>" * many,
        "a million open tables": PAGE + "<table><tr><td>" * (many // 4) + "deep",
        "a table of a million cells": PAGE + "<table>" + (
            "<tr>" + "<td>1</td>" * 100 + "</tr>") * (many // 100) + "</table>",
        "a row of a million cells": PAGE + "<table><tr>" + "<td>1" * many + "</table>",
        "spans of two thousand million": PAGE + "<table>" + (
            "<tr><td colspan=2147483647 rowspan=2147483647>1<td>2</tr>") * 2_000 + "</table>",
        "an entity bomb": f"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY l0 \"lol\">{bomb}]>"
                          + PAGE + "&l12;" * 1_000,
        "ten megabytes without a stop": ITEM + "we sell soup and bread to stores " * (many // 3),
        "a word of five megabytes": ITEM + "soup" * int(many * 1.25),
        "a line of five megabytes of figures": ITEM + "$1,234 and 5% " * (many // 3),
        "five megabytes of brackets": ITEM + "(“" * many,
        "a million bars": ITEM + "| a " * many,
        "a million short lines": ITEM + "a\n" * many,
        "a million Items": "Item 1. Business\n\nWe sell soup.\n\n" * (many // 20),
        "a million definitions": ITEM + "".join(
            f"Halden {i} (the “Term{i}”) sells soup. " for i in range(many // 20)),
        "a million acronyms": ITEM + "".join(
            f"Alpha Beta {i} (“AB{i % 997}X”) is ABX. " for i in range(many // 20)),
        "noughts": "\0" * many,
        "every byte": bytes(range(256)) * (many // 256),
    }


def measured(binary, command, data):
    """The status, the output, the seconds and the MiB of a run on some bytes."""
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen([binary, *command, "-"], stdin=file,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        signal.alarm(60)
        output = process.stdout.read()
        signal.alarm(0)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        return (os.waitstatus_to_exitcode(status), output, time.perf_counter() - start,
                usage.ru_maxrss / 1024)


def read_hostile_filings(binary, scale):
    for name, data in filings(scale).items():
        data = data if isinstance(data, bytes) else data.encode()
        status, _, seconds, memory = measured(binary, ["report", "--format", "json"], data)
        print(f"{name:<40} {len(data) / 1e6:6.1f} MB {seconds * 1e3:9.0f} ms {memory:7.0f} MiB"
              f" {memory * 2**20 / len(data):6.1f} bytes per byte", flush=True)
        expect(status in (0, 1), f"{name}: ended with {status}")


def show_nothing_raw(binary):
    """What turns the direction of writing or moves the cursor is never printed as it is."""
    text = ITEM + "In 2022, one \u202ecustomer\u202c \x1b[31mrep\x07resented 55% of our revenue. " \
                  "[INSERT \u202e\x1b]0;title\x07NAME]\n"
    for command in ("check", "facts", "summary", "outline", "report"):
        _, output, _, _ = measured(binary, [command, "--color", "never"], text.encode())
        shown = output.decode()
        expect(not any(ord(c) < 32 and c != "\n" or c in "\u202e\u202c\u2066" for c in shown),
               f"{command} prints control characters")


def expect(holds, problem):
    if not holds:
        sys.exit(f"FAILED: {problem}")


def rude_clients(binary, scale):
    for case in (many_documents, cancelled_requests, deaf_client, terminated, orphaned,
                 closed_pipes):
        start = time.perf_counter()
        case(binary, scale)
        print(f"{case.__doc__:<58} {time.perf_counter() - start:6.1f} s", flush=True)


def many_documents(binary, scale):
    """ten thousand open documents"""
    client = Client([binary, "--stdio"])
    count = int(10_000 * scale)
    for number in range(count):
        client.notify("textDocument/didOpen", {"textDocument": {
            "uri": f"file:///{number}", "languageId": "x", "version": 1, "text": ITEM}})
    seen = set()
    while len(seen) < count:
        message = client.next()
        if message.get("method") == "textDocument/publishDiagnostics":
            seen.add(message["params"]["uri"])
    print(f"  {count} documents: {client.memory('VmHWM'):.0f} MiB")
    client.close()


def cancelled_requests(binary, scale):
    """a thousand requests in flight, all cancelled"""
    client = Client([binary, "--stdio"])
    Document(client, ITEM * 40, "x", "file:///a")
    data = b"".join(
        frame({"jsonrpc": "2.0", "id": 1_000 + n, "method": "textDocument/semanticTokens/full",
               "params": {"textDocument": {"uri": "file:///a"}}}) for n in range(1_000))
    data += b"".join(frame({"jsonrpc": "2.0", "method": "$/cancelRequest",
                            "params": {"id": 1_000 + n}}) for n in range(1_000))
    client.write(data)
    answers = {}
    while len(answers) < 1_000:
        message = client.next(30)
        if "id" in message:
            expect(message["id"] not in answers, "a request was answered twice")
            answers[message["id"]] = message
    client.close()


def deaf_client(binary, scale):
    """a client that never reads"""
    process = subprocess.Popen([binary, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    os.set_blocking(process.stdin.fileno(), False)
    data = frame({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "processId": None, "rootUri": None, "capabilities": {}}})
    data += b"".join(
        frame({"jsonrpc": "2.0", "id": n, "method": "textDocument/hover", "params": {
            "textDocument": {"uri": "x" * 10_000}, "position": {"line": 0, "character": 0}}})
        for n in range(1, int(20_000 * scale)))
    end = time.monotonic() + 5
    while data and time.monotonic() < end:
        try:
            data = data[os.write(process.stdin.fileno(), data[:65_536]):]
        except BlockingIOError:
            time.sleep(0.01)
    with open(f"/proc/{process.pid}/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    expect(memory < 200, f"{memory:.0f} MiB are kept for a client that does not read")
    process.kill()
    process.wait()


def terminated(binary, scale):
    """a server that is terminated"""
    client = Client([binary, "--stdio"])
    client.process.send_signal(signal.SIGTERM)
    client.process.wait(5)


def orphaned(binary, scale):
    """a client that dies"""
    parent = subprocess.Popen(["sleep", "60"])
    reading, writing = os.pipe()
    process = subprocess.Popen([binary, "--stdio"], stdin=reading, stdout=subprocess.DEVNULL)
    os.write(writing, frame({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "processId": parent.pid, "rootUri": None, "capabilities": {}}}))
    time.sleep(0.5)
    parent.kill()
    parent.wait()
    process.wait(5)
    os.close(writing)
    os.close(reading)


def closed_pipes(binary, scale):
    """pipes that are closed at either end"""
    process = subprocess.Popen([binary, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.close()
    try:
        process.stdin.write(frame({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
            "processId": None, "rootUri": None, "capabilities": {}}}) * 50)
        process.stdin.close()
    except BrokenPipeError:
        pass
    expect(process.wait(5) >= 0, "the server was killed by a signal")
    process = subprocess.Popen([binary, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(b"Content-Length: 100\r\n\r\n{")
    process.stdin.close()
    expect(process.wait(5) == 1, "half a message is not the end of a session")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.path.join(HERE, "..", "..", ".build", "release",
                                                         "analyst-server"))
    parser.add_argument("--quick", action="store_true", help="a twentieth of the size")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    scale = 0.05 if options.quick else 1
    read_hostile_filings(binary, scale)
    show_nothing_raw(binary)
    rude_clients(binary, scale)
    print("nothing broke")


if __name__ == "__main__":
    main()
