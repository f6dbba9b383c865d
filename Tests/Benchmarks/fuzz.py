#!/usr/bin/env python3
"""Sends random edits and broken messages to a server; fails where it dies or gives wrong results.

    Tests/Benchmarks/fuzz.py [--binary PATH] [--seconds N] [--seed N] [FILE ...]

`edits` types, pastes and deletes at random positions in UTF-16 units, often inside surrogate pairs,
and every few edits opens the text as it should be now under another name: diagnostics, symbols,
tokens and the summary must be the same. `bytes` changes bytes of a file at random and lets `report`
read it. `stream` sends whole sessions with bytes changed. All is repeatable from the seed.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from client import Client, frame  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
PIECES = [
    "a", "e", " ", ".", ",", "\n", "\r", "\r\n", "\n\n", "é", "😀", "“", "’", "%", "$", "1", "|", "*",
    "<", ">", "&", "<p>", "</td>", "<td colspan=3>", "<table><tr><td>", "</table>", "&nbsp;", "<!--",
    "-->", "\ufeff", "\u202e", "\x00", "\t", "\x0c", "<PAGE>\n", "Item 1A. Risk Factors\n",
    "\n\nItem 7. Management’s Discussion and Analysis\n\n", "respectively", "not ", "we ",
    "In 2022, one customer accounted for 44% of our revenue. ", "\n| a | 1 |\n|---|---|\n",
    "We had a net loss of $5.1 million in 2022 and $4 million in 2021. ", "(the “Term”) ", "(“LMR”) "]


class Mirror:
    """The text as a list of UTF-16 units, changed as the protocol says."""

    def __init__(self, text):
        self.units = self.cut(text)

    @staticmethod
    def cut(text):
        data = text.encode("utf-16-le")
        return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]

    @property
    def text(self):
        return b"".join(unit.to_bytes(2, "little") for unit in self.units).decode("utf-16-le")

    def starts(self):
        result = [0]
        for index, unit in enumerate(self.units):
            if unit == 10 or unit == 13 and self.units[index + 1:index + 2] != [10]:
                result.append(index + 1)
        return result

    def position(self, offset, starts):
        line = max(i for i, start in enumerate(starts) if start <= offset)
        return {"line": line, "character": offset - starts[line]}

    def clamp(self, offset):
        """An offset inside a pair of surrogates is the start of the character."""
        inside = 0 < offset < len(self.units) and 0xDC00 <= self.units[offset] < 0xE000
        return offset - 1 if inside else offset

    def replace(self, start, end, text):
        self.units[self.clamp(start):max(self.clamp(end), self.clamp(start))] = self.cut(text)


def inside_line_end(mirror, offset):
    return 0 < offset < len(mirror.units) and mirror.units[offset - 1:offset + 1] == [13, 10]


# A range of lines that is summarised by itself; where the text is empty it is an error.
PART = {"start": {"line": 0, "character": 0}, "end": {"line": 200, "character": 0}}


def results(client, uri, version):
    """All that is shown of a text."""
    document = {"textDocument": {"uri": uri}}
    while True:
        message = client.next()
        if message.get("method") == "textDocument/publishDiagnostics" \
                and message["params"]["uri"] == uri \
                and message["params"].get("version") == version:
            break
    tokens = client.request("textDocument/semanticTokens/full", document) or {}
    shown = {
        "diagnostics": message["params"]["diagnostics"],
        "symbols": client.request("textDocument/documentSymbol", document),
        "tokens": tokens.get("data"),
        "lenses": client.request("textDocument/codeLens", document),
        "summary": client.request("analyst/summary", document),
        "part": client.request("analyst/summary", {**document, "range": PART}) or {},
    }
    for name in ("summary", "part"):
        shown[name].pop("version", None)
    return json.loads(json.dumps(shown).replace(uri, "URI"))


def edits(binary, path, chance, until, counts):
    with open(path, encoding="utf-8", errors="replace", newline="") as file:
        text = file.read()
    if len(text) > 200_000:
        start = chance.randrange(len(text) - 100_000)
        text = text[:2_000] + text[start:start + 60_000]
    mirror = Mirror(text)
    client = Client([binary, "--stdio"])
    client.notify("textDocument/didOpen", {"textDocument": {
        "uri": "file:///a", "languageId": "secfiling", "version": 0, "text": text}})
    version = 0
    while time.time() < until and version < 400:
        changes = []
        for _ in range(chance.choice([1, 1, 1, 2, 5, 20])):
            starts = mirror.starts()
            start = chance.randrange(len(mirror.units) + 1)
            end = start if chance.random() < 0.6 else min(
                start + chance.choice([1, 2, 40, 600]), len(mirror.units))
            if inside_line_end(mirror, start) or inside_line_end(mirror, end):
                continue
            piece = "" if chance.random() < 0.3 else chance.choice(PIECES)
            changes.append({"range": {
                "start": mirror.position(start, starts), "end": mirror.position(end, starts)},
                "text": piece})
            mirror.replace(start, end, piece)
        version += 1
        client.notify("textDocument/didChange", {
            "textDocument": {"uri": "file:///a", "version": version}, "contentChanges": changes})
        counts["edits"] += len(changes)
        if version % 8 and version > 1:
            continue
        other = f"file:///b{version}"
        reused = results(client, "file:///a", version)
        client.notify("textDocument/didOpen", {"textDocument": {
            "uri": other, "languageId": "secfiling", "version": 0, "text": mirror.text}})
        fresh = results(client, other, 0)
        client.notify("textDocument/didClose", {"textDocument": {"uri": other}})
        counts["comparisons"] += 1
        for part in fresh:
            if fresh[part] != reused[part]:
                with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as kept:
                    kept.write(mirror.text)
                sys.exit(f"{path}: {part} differ after version {version}; text in {kept.name}\n"
                         f"  {first_difference(reused[part], fresh[part])}")
    client.close()


def first_difference(reused, fresh):
    if not isinstance(reused, list) or not isinstance(fresh, list):
        return f"{str(reused)[:600]} | {str(fresh)[:600]}"
    for pair in zip(reused, fresh):
        if pair[0] != pair[1]:
            return f"{pair[0]} | {pair[1]}"
    return f"{len(reused)} | {len(fresh)} entries"


def mutated(data, chance):
    """Bytes changed, left out, doubled and moved."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 3, 10, 100])):
        place = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            data[place:place] = chance.choice(PIECES).encode()
        elif kind == 1:
            del data[place:place + chance.choice([1, 2, 30, 900])]
        elif kind == 2:
            data[place:place] = bytes(chance.randrange(256) for _ in range(chance.choice([1, 4])))
        elif kind == 3:
            piece = data[place:place + chance.choice([3, 50, 400])]
            data[place:place] = piece * chance.choice([1, 2, 9])
        else:
            source = chance.randrange(len(data) + 1)
            data[place:place] = data[source:source + 300]
    return bytes(data)


def survives(command, data):
    done = subprocess.run(command, input=data, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, timeout=120)
    if done.returncode not in (0, 1, 2):
        with tempfile.NamedTemporaryFile(delete=False) as kept:
            kept.write(data)
        sys.exit(f"{command} ended with {done.returncode}; input in {kept.name}\n"
                 f"{done.stderr[-2000:].decode(errors='replace')}")


def stream(path, chance):
    """A whole session whose bytes are changed."""
    with open(path, "rb") as file:
        text = file.read(4_000).decode(errors="replace")
    document = {"textDocument": {"uri": "file:///a"}}
    place = {"line": chance.randrange(60), "character": chance.randrange(80)}
    messages = [
        ("initialize", {"processId": None, "rootUri": None, "capabilities": {}}),
        ("initialized", {}),
        ("textDocument/didOpen", {"textDocument": {
            "uri": "file:///a", "languageId": "x", "version": 1, "text": text}}),
        ("textDocument/hover", document | {"position": place}),
        ("textDocument/didChange", {
            "textDocument": {"uri": "file:///a", "version": 2}, "contentChanges": [
                {"range": {"start": place, "end": place}, "text": "😀\n"}]}),
        ("textDocument/completion", document | {"position": place}),
        ("$/cancelRequest", {"id": 3}),
        ("textDocument/semanticTokens/full", document),
        ("textDocument/definition", document | {"position": place}),
        ("textDocument/didClose", document), ("shutdown", None), ("exit", None)]
    quiet = {"initialized", "exit", "$/cancelRequest"}
    return b"".join(
        frame({"jsonrpc": "2.0", "method": method, "params": parameters}
              | ({} if method in quiet or "/did" in method else {"id": number}))
        for number, (method, parameters) in enumerate(messages))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.path.join(HERE, "..", "..", ".build", "release",
                                                         "analyst-server"))
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="*", default=[os.path.join(
        HERE, "..", "Fixtures", "halvorne-2023-item1.10k.txt")])
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    chance = random.Random(options.seed)
    end = time.time() + options.seconds
    counts = {"edits": 0, "comparisons": 0, "files": 0, "streams": 0}
    while time.time() < end:
        path = chance.choice(options.files)
        edits(binary, path, chance, min(end, time.time() + options.seconds / 3), counts)
        with open(path, "rb") as file:
            data = file.read()
        if len(data) > 300_000:
            data = data[:3_000] + data[chance.randrange(len(data) - 90_000):][:80_000]
        for _ in range(20):
            survives([binary, "report", "--format", "json", "-"], mutated(data, chance))
            counts["files"] += 1
            survives([binary, "--stdio"], mutated(stream(path, chance), chance))
            counts["streams"] += 1
            if time.time() > end:
                break
    print(", ".join(f"{count} {what}" for what, count in counts.items()), "without a difference")


if __name__ == "__main__":
    main()
